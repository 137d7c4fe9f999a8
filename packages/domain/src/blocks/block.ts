import type { Text } from '../frame/text.ts';
import type { GroupId } from './groups.ts';

type Three<T> = readonly [T, T, T];
type Five<T> = readonly [T, T, T, T, T];

/** Everything the product says about a block, in both languages. */
export type BlockTexts = {
  readonly name: Text;
  readonly description: Text;
  /** The assessment question; it always asks about the past two months. */
  readonly question: Text;
  /** What each level looks like for this block; the first is level 1. */
  readonly anchors: Five<Text>;
  readonly reflectionQuestions: Three<Text>;
  readonly interventions: Three<Text>;
};

/** One of the sixteen building blocks of a synergetic collaboration. */
export type Block<Id extends string = string> = BlockTexts & {
  readonly id: Id;
  /** The place of the block in the fixed order: 1 to 16. */
  readonly number: number;
  readonly group: GroupId;
};

/** Declares a block and keeps its id as a literal type, so that the registry can derive the union of ids. */
export function defineBlock<const Id extends string>(block: Block<Id>): Block<Id> {
  return block;
}
