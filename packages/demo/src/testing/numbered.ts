import { type BlockId, blockIds } from '@samenspel/domain';

/** The block with a number from 1 to 16, as the story counts them. */
export function blockNumber(number: number): BlockId {
  const id = blockIds[number - 1];
  if (id === undefined) throw new RangeError(`There is no block ${number}.`);
  return id;
}
