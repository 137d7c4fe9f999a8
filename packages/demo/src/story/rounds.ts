import type { Answer, BlockId } from '@samenspel/domain';
import { blockIds } from '@samenspel/domain';
import { deal, type Respondent } from '../ratings/deal.ts';
import { daysBetween, plusDays } from './calendar.ts';
import { stepOf } from './course.ts';
import { sideOfMember } from './sides.ts';
import type { AnswerStep, DatedStep } from './step.ts';
import type { Occurrence, RoundStory, Story } from './story.ts';

/** People answer about two months; a team shares a round after it talked about it. */
const daysAskedAbout = 61;
const daysUntilShared = 5;

/** The rounds of a story: opened, answered, closed and shared. */
export const roundsOf = (story: Story): DatedStep[] =>
  story.rounds.flatMap((round, index) => [
    stepOf(story, opening(story, round)),
    ...answersOf(story, round, index),
    ...[closing(story, round), ...sharing(round)].map((occurrence) => stepOf(story, occurrence)),
  ]);

function opening(
  { facilitator, startedOn }: Story,
  { id, kind, mode, openedOn, closedOn, tallies }: RoundStory,
): Occurrence {
  const twoMonthsBack = plusDays(closedOn, -daysAskedAbout);
  const period = { from: twoMonthsBack < startedOn ? startedOn : twoMonthsBack, until: closedOn };
  const asked = kind === 'pulse' ? { blocks: blockIds.filter((blockId) => tallies[blockId]) } : {};
  const input = { kind, period, mode: mode ?? 'anonymous', ...asked } as const;
  return { on: openedOn, name: 'openAssessmentRound', input, by: facilitator, ids: [id] };
}

const closing = ({ facilitator }: Story, { id, closedOn }: RoundStory): Occurrence => ({
  on: closedOn,
  name: 'closeAssessmentRound',
  input: { roundId: id },
  by: facilitator,
});

const sharing = ({ id, closedOn, sharedWith }: RoundStory): Occurrence[] =>
  sharedWith.map((audience) => ({
    on: plusDays(closedOn, daysUntilShared),
    name: 'shareAssessmentResult',
    input: { roundId: id, audience },
  }));

/** Everyone's answers, each person on one of the days between opening and closing. */
function answersOf(story: Story, round: RoundStory, turn: number): DatedStep[] {
  const people = round.answeredBy.map((id) => ({ id, side: sideOfMember(story, id) }));
  const asked = blockIds.filter((blockId) => round.tallies[blockId]);
  const dealt = asked.map((blockId) => [blockId, dealtOn(round, blockId, people, turn)] as const);
  return people.flatMap(({ id: personId }, place) =>
    dealt.map(([blockId, answers]) => ({
      kind: 'answer',
      roundRef: round.id,
      personId,
      blockId,
      ...answerFor(round, blockId, answers.get(personId)),
      occurredOn: answerDay(round, place),
      promptly: true,
    })),
  );
}

function answerDay({ openedOn, closedOn }: RoundStory, place: number): string {
  return plusDays(openedOn, place % daysBetween(openedOn, closedOn));
}

function dealtOn(round: RoundStory, blockId: BlockId, people: readonly Respondent[], turn: number) {
  const shift = 3 * blockIds.indexOf(blockId) + turn;
  const divided = round.divided?.[blockId];
  if (!divided) return deal(round.tallies[blockId] ?? '', people, shift);
  const [ofPublic, ofOthers] = [true, false].map((isPublic) =>
    people.filter(({ side }) => (side === 'public-side') === isPublic),
  );
  return new Map([
    ...deal(divided.public, ofPublic ?? [], shift),
    ...deal(divided.others, ofOthers ?? [], shift),
  ]);
}

function answerFor(
  round: RoundStory,
  blockId: BlockId,
  answer: Answer | undefined,
): Pick<AnswerStep, 'answer' | 'reason'> {
  if (!answer) throw new RangeError(`Somebody got no answer on ${blockId} in ${round.id}.`);
  const reason = round.notRelevantBecause?.[blockId];
  return answer.kind === 'not-relevant-now' && reason ? { answer, reason } : { answer };
}
