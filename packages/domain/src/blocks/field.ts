import { choice } from '../field/field.ts';
import type { Text } from '../frame/text.ts';
import { type BlockId, blocks } from './registry.ts';

/** The name of each block by its id. */
export const blockNames = Object.fromEntries(blocks.map((block) => [block.id, block.name])) as Record<
  BlockId,
  Text
>;

/** A field that names one of the sixteen blocks. */
export const blockField = (label: Text) => choice('BlockId', label, blockNames);
