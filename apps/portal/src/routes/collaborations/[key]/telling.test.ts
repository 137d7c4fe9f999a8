import type { BlockId, BlockResult } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { tellingResults } from './telling.ts';

const result = (
  published: Partial<BlockResult['published']>,
  change: BlockResult['change'] = null,
): BlockResult => ({
  roundId: 'r',
  kind: 'full',
  publishedOn: '2024-07-04',
  publishedAt: '2024-07-04T10:00:00.000Z',
  version: 1,
  change,
  published: { shown: 'words', unknownNote: 'none', ...published } as BlockResult['published'],
});
const chosen = (results: Partial<Record<BlockId, BlockResult>>, most?: number) =>
  tellingResults(
    { results: Object.fromEntries(Object.entries(results).map(([id, one]) => [id, [one]])) },
    most,
  ).map(({ blockId }) => blockId);

describe('the results worth a sentence', () => {
  it('are those where people differ or do not know before those where they agree', () => {
    const results = {
      'safe-environment': result({ agreementClass: 'broad', level: { from: 5, to: 5 } }),
      momentum: result({ agreementClass: 'two-views', level: { from: 3, to: 3 } }),
      'active-network': result({
        agreementClass: 'some-spread',
        unknownNote: 'some',
        level: { from: 2, to: 2 },
      }),
    };
    expect(chosen(results, 2)).toEqual(['momentum', 'active-network']);
  });

  it('do not depend on how high a level is', () => {
    const at = (level: 1 | 5) => result({ agreementClass: 'broad', level: { from: level, to: level } });
    const low = chosen({ 'safe-environment': at(1), momentum: at(5) }, 1);
    const high = chosen({ 'safe-environment': at(5), momentum: at(1) }, 1);
    expect(low).toEqual(high);
  });

  it('stand in the order of the blocks, and are few', () => {
    const wide = result({ agreementClass: 'wide', level: { from: 2, to: 2 } });
    const ids: BlockId[] = [
      'active-network',
      'momentum',
      'equal-footing',
      'fitting-funding',
      'safe-environment',
    ];
    expect(chosen(Object.fromEntries(ids.map((id) => [id, wide])))).toEqual([
      'safe-environment',
      'equal-footing',
      'fitting-funding',
      'momentum',
    ]);
  });
});
