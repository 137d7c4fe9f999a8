import type { BlockId } from '../../blocks/registry.ts';
import type { Answer } from '../release/index.ts';

/** One person's answer on one block of a round. It stands outside the log, with its author alone. */
export interface RoundAnswer {
  personId: string;
  blockId: BlockId;
  answer: Answer;
}
