import { describe, expect, it } from 'vitest';
import { CollaborationStarted } from '../../collaboration/events.ts';
import { happened } from '../../event/event-type.ts';
import { SeatGranted } from '../../seats/seats.ts';
import { event, given } from '../../testing/scenario.ts';
import { DecisionDrafted, DecisionProposed } from '../drafting.ts';
import { DecisionReversed } from '../ending.ts';
import { DecisionDissentRecorded, DecisionTaken } from '../taking.ts';
import { asDecided, isCovered } from './curtain.ts';
import {
  DecisionOutcomeRecorded,
  DecisionQualityJudged,
  DecisionReviewed,
  DecisionReviewStarted,
} from './events.ts';
import { type EffectOutcome, outcomeFrom } from './outcome.ts';
import { qualityOf } from './quality.ts';
import { reviewStages } from './stage.ts';

const decisionId = 'a1';
const decidedOn = '2024-03-01';
const draft = { title: 'Een kiosk bouwen', context: 'Het plein is leeg.', blocks: ['tangible-value'] };
const effect = (blockId: string) =>
  ({ blockId, direction: 'up', size: 'some', byDate: '2024-05-01', confidence: 'low' }) as const;
const team = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast op het plein' }),
  event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' }),
  event(SeatGranted, { personId: 'neighbour', seat: 'participant' }),
];
const drafted = event(DecisionDrafted, { decisionId, ...draft });
const proposed = event(DecisionProposed, {
  decisionId,
  ...draft,
  options: [
    { id: 'option-1', title: 'Kiosk' },
    { id: 'option-2', title: 'Niets doen' },
  ],
  assumptions: [],
  howDecided: 'consent',
  involved: ['studio'],
  affected: [],
  reversibility: 'easy',
  expectedEffects: [effect('tangible-value'), effect('productive-tension')],
});
const taken = event(DecisionTaken, {
  decisionId,
  choice: 'option-1',
  rationale: 'Gastvrijheid werkt.',
  decidedOn,
  reviewOn: '2024-05-01',
});
const answers = {
  alternatives: 'yes',
  knowledge: 'yes',
  heard: 'partly',
  dissent: 'yes',
  noticing: 'cannot-say',
} as const;
const effects: EffectOutcome[] = [
  { blockId: 'tangible-value', result: 'came-true' },
  { blockId: 'productive-tension', result: 'partly' },
];
const against: EffectOutcome[] = effects.map(({ blockId }) => ({ blockId, result: 'no-change' }));
const started = event(DecisionReviewStarted, { decisionId });
const judged = event(DecisionQualityJudged, { decisionId, quality: 'careful', answers });
const opened = event(DecisionOutcomeRecorded, { decisionId, outcome: 'hoped', effects, unexpected: [] });
const finished = event(DecisionReviewed, { decisionId });
const standing = [...team, drafted, proposed, taken];

describe('the order of looking back', () => {
  it('goes from start through quality and outcome to its end', () => {
    expect(
      given(...standing)
        .when('startDecisionReview', { decisionId })
        .records(),
    ).toEqual([happened(DecisionReviewStarted, { decisionId })]);
    expect(
      given(...standing, started)
        .when('judgeDecisionQuality', { decisionId, answers })
        .records(),
    ).toEqual([happened(DecisionQualityJudged, { decisionId, quality: 'careful', answers })]);
    expect(
      given(...standing, started, judged)
        .when('recordDecisionOutcome', { decisionId, effects })
        .records(),
    ).toEqual([happened(DecisionOutcomeRecorded, { decisionId, outcome: 'hoped', effects, unexpected: [] })]);
    expect(
      given(...standing, started, judged, opened)
        .when('finishDecisionReview', { decisionId })
        .records(),
    ).toEqual([happened(DecisionReviewed, { decisionId })]);
  });

  const commands = {
    startDecisionReview: { decisionId },
    judgeDecisionQuality: { decisionId, answers },
    recordDecisionOutcome: { decisionId, effects },
    finishDecisionReview: { decisionId },
  } as const;
  const reversed = event(DecisionReversed, { decisionId, why: 'Het netwerk viel uit.' });

  it.each([
    ['too-soon', [drafted, proposed], []],
    ['to-start', [drafted, proposed, taken], ['startDecisionReview']],
    ['to-judge', [drafted, proposed, taken, started], ['judgeDecisionQuality']],
    ['to-record', [drafted, proposed, taken, started, judged], ['recordDecisionOutcome']],
    [
      'to-finish',
      [drafted, proposed, taken, started, judged, opened],
      ['recordDecisionOutcome', 'finishDecisionReview'],
    ],
    ['done', [drafted, proposed, taken, started, judged, opened, finished], ['startDecisionReview']],
    ['ended', [drafted, proposed, taken, reversed], []],
  ] as const)(
    '%s: what is out of order is refused with what can be done instead',
    (stage, before, allowed) => {
      const { when } = given(...team, ...before);
      for (const [name, input] of Object.entries(commands)) {
        const { records } = when(name as keyof typeof commands, input);
        if ((allowed as readonly string[]).includes(name)) expect(records()).toHaveLength(1);
        else
          expect(records).toThrow(
            expect.objectContaining({ code: 'WRONG_STATE', text: reviewStages[stage] }),
          );
      }
    },
  );

  it('is not swapped by dating a step before the one it follows', () => {
    const day = { occurredOn: '2024-05-31' };
    const { when } = given(...standing, started, judged);
    expect(when('recordDecisionOutcome', { decisionId, effects }, day).refusal()).toBe('INVALID');
    const early = given(...standing).when(
      'startDecisionReview',
      { decisionId },
      { occurredOn: '2024-02-29' },
    );
    expect(early.refusal()).toBe('INVALID');
  });

  it('is led by those who lead the process', () => {
    const participant = { actor: 'neighbour' };
    expect(
      given(...standing)
        .when('startDecisionReview', { decisionId }, participant)
        .refusal(),
    ).toBe('NOT_ALLOWED');
  });

  it('refuses a decision that does not exist', () => {
    expect(
      given(...standing)
        .when('startDecisionReview', { decisionId: 'b9' })
        .refusal(),
    ).toBe('NOT_FOUND');
  });
});

describe('the quality of a decision', () => {
  it.each([
    ['careful', answers],
    ['careful', { ...answers, dissent: 'no', noticing: 'partly' }],
    ['less-careful', { ...answers, heard: 'no', noticing: 'yes' }],
    ['less-careful', { ...answers, dissent: 'cannot-say' }],
  ] as const)('is %s', (quality, given) => {
    expect(qualityOf(given)).toBe(quality);
  });
});

describe('the outcome of a decision', () => {
  const { when } = given(...standing, started, judged);
  const recording = (input: object) => when('recordDecisionOutcome', { decisionId, ...input });

  it.each([
    ['hoped', ['came-true', 'partly', 'no-change']],
    ['not-hoped', ['came-true', 'opposite']],
    ['hoped', ['partly', 'too-early', 'cannot-tell']],
    [null, ['too-early', 'cannot-tell']],
  ] as const)('follows as %s from %j', (outcome, results) => {
    expect(outcomeFrom(results.map((result) => ({ blockId: 'momentum', result })))).toBe(outcome);
  });

  it('may be said otherwise, with a reason', () => {
    expect(recording({ effects: against, outcome: 'hoped' }).refusal()).toBe('INVALID');
    const reason = 'De omslag kwam een week later.';
    expect(recording({ effects: against, outcome: 'hoped', reason }).records()).toMatchObject([
      { data: { outcome: 'hoped', reason } },
    ]);
  });

  it('must be chosen when no effect says how it went', () => {
    const unclear = effects.map((one) => ({ ...one, result: 'too-early' }));
    expect(recording({ effects: unclear }).refusal()).toBe('INVALID');
    expect(recording({ effects: unclear, outcome: 'not-hoped' }).records()).toHaveLength(1);
  });

  it('answers every expectation, in their order', () => {
    expect(recording({ effects: effects.slice(0, 1) }).refusal()).toBe('INVALID');
    expect(recording({ effects: effects.toReversed() }).refusal()).toBe('INVALID');
  });

  it('can be corrected until the look back is completed', () => {
    const again = given(...standing, started, judged, opened).when('recordDecisionOutcome', {
      decisionId,
      effects: against,
      unexpected: [{ text: 'Het werd drukker.', wish: 'unwanted' }],
    });
    expect(again.records()).toMatchObject([{ data: { outcome: 'not-hoped' } }]);
  });
});

describe('the curtain', () => {
  const afterwards = event(
    DecisionDissentRecorded,
    { decisionId, text: 'Zie je wel.' },
    { occurredOn: '2024-04-01' },
  );
  const decisionIn = (...happenings: Parameters<typeof given>) => {
    const decision = given(...standing, ...happenings).state.decisions[decisionId];
    if (!decision) throw new Error('There is no decision.');
    return decision;
  };

  it('is closed from the start of a look back until its quality is judged', () => {
    expect([decisionIn(), decisionIn(started), decisionIn(started, judged)].map(isCovered)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('covers what an earlier look back found, so that the quality is judged first again', () => {
    const again = decisionIn(started, judged, opened, finished, started);
    expect(isCovered(again)).toBe(true);
    expect(again.review).toMatchObject({ quality: null, outcome: null, effects: [] });
  });

  it('leaves what was known on the day, and takes away what was said later', () => {
    const covered = asDecided(decisionIn(afterwards, started));
    expect(covered.dissent).toEqual([]);
    expect(covered.expectedEffects).toHaveLength(2);
  });
});
