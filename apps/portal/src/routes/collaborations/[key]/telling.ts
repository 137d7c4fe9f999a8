import { type BlockId, type BlockResult, blocks, type Collaboration } from '@samenspel/domain';

/** A block with its latest result. */
export interface TellingResult {
  blockId: BlockId;
  /** Row of the mosaic, 1 to 4. */
  group: number;
  result: BlockResult;
}

/** What makes a result worth a sentence, the most telling first. None of it is about being high or low. */
const reasons: readonly ((result: BlockResult) => boolean)[] = [
  ({ published }) => published.agreementClass === 'two-views',
  ({ published }) => 'diverges' in published && published.diverges,
  ({ published }) => published.unknownNote === 'many',
  ({ change }) => change?.startsWith('clearly') ?? false,
  ({ published }) => published.unknownNote === 'some',
  ({ published }) => published.agreementClass === 'wide',
  ({ published }) => published.agreementClass === 'broad',
];

/**
 * The results that give a team most to talk about: where they differ, do not know, or moved; then where they agree.
 * @param most how many at most.
 * @returns in the order of the blocks.
 */
export function tellingResults(state: Pick<Collaboration, 'results'>, most = 4): TellingResult[] {
  const latest = blocks.flatMap(({ id }, index): TellingResult[] => {
    const result = state.results[id]?.at(-1);
    return result ? [{ blockId: id, group: Math.floor(index / 4) + 1, result }] : [];
  });
  const chosen = new Set<TellingResult>();
  for (const tells of reasons)
    for (const one of latest) if (chosen.size < most && tells(one.result)) chosen.add(one);
  return latest.filter((one) => chosen.has(one));
}
