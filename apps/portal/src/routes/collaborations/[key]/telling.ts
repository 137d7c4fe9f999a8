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
];

/**
 * The results that give a team most to talk about: where they differ, do not know, or moved; a team that sees everything alike gets one of those.
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
  const alike = latest.find(({ result }) => result.published.agreementClass === 'broad');
  if (chosen.size < 2 && alike) chosen.add(alike);
  return latest.filter((one) => chosen.has(one));
}

/** On how many blocks the latest answers largely agree, of how many that show an agreement. */
export function alikeIn(state: Pick<Collaboration, 'results'>): { alike: number; shown: number } {
  const classes = blocks.flatMap(({ id }) => state.results[id]?.at(-1)?.published.agreementClass ?? []);
  return { alike: classes.filter((one) => one === 'broad').length, shown: classes.length };
}
