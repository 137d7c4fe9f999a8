import { blockNames } from '../../blocks/field.ts';
import type { BlockId } from '../../blocks/registry.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { dayOf } from '../../timeline/as-of.ts';
import { daysBetween } from '../../timeline/span.ts';
import type { AssessmentRound, BlockResult } from './state.ts';

type RoundMode = AssessmentRound['mode'];

/**
 * Days between a picture of a block and the next round on it, when one of the two is anonymous. A round rests on everyone
 * answering anew. Asked again at once most people say the same, and whoever varies their own answer from round to round can
 * work out those of others; beside a round with names, those of who gave no name.
 */
export const daysOfRest = 7;

/**
 * An anonymous round in which too few answered gave nothing to work with and needs no rest, unless it said that many do not know;
 * nor do two rounds with names. The clock of knowing counts, as the other can be set by a person.
 * @throws Refusal WRONG_STATE naming the blocks of which there is a picture from the last days.
 */
export function mustHaveRested(
  state: Collaboration,
  { blocks, mode }: { blocks: readonly BlockId[]; mode: RoundMode },
  today: string,
): void {
  const fresh = (result: BlockResult) => isFresh(result, today) && tellsBeside(state, result, mode);
  const tired = blocks.filter((id) => state.results[id]?.some(fresh));
  if (tired.length === 0) return;
  const names = (language: 'nl' | 'en') => tired.map((id) => blockNames[id][language]).join(', ');
  throw new Refusal(
    'WRONG_STATE',
    {
      nl: `Van deze bouwstenen is er een beeld van minder dan ${daysOfRest} dagen oud: ${names('nl')}. Een nieuwe ronde zou antwoorden herleidbaar maken. Kies andere bouwstenen of wacht even.`,
      en: `Of these blocks there is a picture less than ${daysOfRest} days old: ${names('en')}. Another round would make answers traceable. Choose other blocks or wait a little.`,
    },
    'blocks',
  );
}

const isFresh = ({ publishedAt }: BlockResult, today: string): boolean =>
  daysBetween(dayOf(publishedAt), today) < daysOfRest;

/** Whether a picture and a new round on the same block tell more than each of them. */
function tellsBeside(
  { rounds }: Collaboration,
  { roundId, published }: BlockResult,
  mode: RoundMode,
): boolean {
  const before = rounds[roundId]?.mode;
  if (before !== 'anonymous') return mode === 'anonymous';
  return published.shown !== 'too-few' || published.unknownNote !== 'none';
}
