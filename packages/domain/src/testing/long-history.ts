import { release } from '../assessment/release/index.ts';
import { blockIds } from '../blocks/index.ts';
import type { Recorded } from '../event/index.ts';
import { phaseIds } from '../frame/index.ts';
import type { Level } from '../frame/levels.ts';
import { plusDays } from '../timeline/span.ts';
import { recorded } from './scenario.ts';

type Step = Parameters<typeof recorded>[0][number];

const decisionSteps = (n: number, on: string): Step[] => {
  const decisionId = `decision-${n}`;
  const words = {
    title: `Iets beproeven op plek ${n}`,
    context: 'Wat wij toen wisten.',
    blocks: ['momentum'],
  };
  return [
    { type: 'DecisionDrafted', data: { decisionId, ...words }, occurredOn: on },
    {
      type: 'DecisionProposed',
      data: { decisionId, ...words, options: [], assumptions: [], expectedEffects: [], involved: [] },
      occurredOn: on,
    },
    {
      type: 'DecisionTaken',
      data: {
        decisionId,
        choice: 'option-1',
        rationale: 'Dit leek het meest te leren.',
        decidedOn: on,
        reviewOn: on,
      },
      occurredOn: on,
    },
    { type: 'DecisionDissentRecorded', data: { decisionId, text: 'Te vroeg.' }, occurredOn: on },
  ];
};

function roundSteps(n: number, on: string): Step[] {
  const roundId = `round-${n}`;
  const opened = {
    type: 'AssessmentRoundOpened',
    data: {
      roundId,
      kind: 'full',
      blocks: blockIds,
      period: { from: on, until: on },
      k: 5,
      mode: 'anonymous',
    },
  };
  const results = blockIds.map((blockId, b) => ({
    type: 'AssessmentResultPublished',
    data: { roundId, published: publishedAs(blockId, n, b) },
  }));
  return [opened, ...results, { type: 'AssessmentRoundClosed', data: { roundId } }].map((step) => ({
    ...step,
    occurredOn: on,
  }));
}

const publishedAs = (blockId: (typeof blockIds)[number], n: number, b: number) =>
  release({
    blockId,
    k: 5,
    mode: 'anonymous',
    answers: Array.from({ length: 9 }, (_, i) => ({
      answer: { kind: 'rated' as const, level: (((n * 7 + b * 3 + (i % 3)) % 5) + 1) as Level },
      side: null,
    })),
  });

const partnerSteps = (n: number, on: string): Step[] => [
  {
    type: 'PartnerJoined',
    data: { partnerId: `partner-${n % 12}`, name: `Partner ${n % 12}`, partnerKind: 'company' },
    occurredOn: on,
  },
  {
    type: 'PartnerSuspended',
    data: { partnerId: `partner-${n % 12}` },
    occurredOn: plusDays(on, -20),
    recordedAt: `${on}T10:00:00.000Z`,
  },
];

const phaseStep = (n: number, on: string): Step => ({
  type: 'PhaseEntered',
  data: { phase: phaseIds[n % 5] },
  occurredOn: on,
});

/**
 * A long invented history for benches and for tests of long histories: the same at every call.
 * Each turn has decisions, now and then a round of all sixteen blocks, partners that come and go (recorded late), a phase.
 * @param length number of events, at least 1
 */
export function longHistory(length: number, start = '2015-01-05'): Recorded[] {
  const steps: Step[] = [
    { type: 'CollaborationStarted', data: { name: 'Lange adem', issue: 'Iets groots' }, occurredOn: start },
  ];
  for (let turn = 0; steps.length < length; turn++) {
    const on = plusDays(start, 1 + turn * 3);
    steps.push(...decisionSteps(turn, on));
    if (turn % 4 === 0) steps.push(...partnerSteps(turn, on), phaseStep(turn, on));
    if (turn % 5 === 0) steps.push(...roundSteps(turn, plusDays(on, 1)));
  }
  return recorded(steps.slice(0, length));
}
