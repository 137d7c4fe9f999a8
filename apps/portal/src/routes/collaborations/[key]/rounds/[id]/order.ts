import { type AssessmentRound, type BlockId, isBlockId } from '@samenspel/domain';

type Asked = Pick<AssessmentRound, 'blocks'>;

/** The block an address asks for; null for the overview, also when the round does not ask about that block. */
export function blockIn({ blocks }: Asked, parameters: Pick<URLSearchParams, 'get'>): BlockId | null {
  const asked = parameters.get('block') ?? '';
  return isBlockId(asked) && blocks.includes(asked) ? asked : null;
}

/** The block after or before another; null beyond either end, where the overview is. */
export function beside({ blocks }: Asked, blockId: BlockId, step: 1 | -1): BlockId | null {
  return blocks[blocks.indexOf(blockId) + step] ?? null;
}

/** The query of a block, or nothing for the overview. */
export const queryOf = (blockId: BlockId | null): string => (blockId ? `?block=${blockId}` : '');
