// Fold: events per second of a 10,000-event stream in Node, beside JSON.parse of the same events as the limit.
import { fold, foldAsOf, stateOn, timelineOf } from '../dist/index.js';

const events = 10_000;
const rounds = 7;

/** Decisions, partners and phases in turn, as a long-lived collaboration would have them. */
function history() {
  const day = (i) => new Date(Date.UTC(2015, 0, 1) + i * 9 * 3_600_000).toISOString();
  const of = (i) => {
    if (i === 0) return ['CollaborationStarted', { name: 'Bench', issue: 'Bench' }];
    if (i % 40 === 0) return ['PhaseEntered', { phase: i % 80 === 0 ? 'testing' : 'framing' }];
    const decisionId = `decision-${Math.floor(i / 5)}`;
    if (i % 5 === 1)
      return [
        'DecisionImported',
        {
          decisionId,
          sourceKey: decisionId,
          title: `Decision ${i}`,
          state: 'taken',
          numbers: [],
          file: 'x.md',
        },
      ];
    if (i % 5 === 2) return ['DecisionDissentRecorded', { decisionId, text: 'Seen differently.' }];
    if (i % 5 === 3)
      return [
        'PartnerJoined',
        { partnerId: `partner-${i % 50}`, name: `Partner ${i % 50}`, partnerKind: 'company' },
      ];
    return ['DecisionReviewRescheduled', { decisionId, reviewOn: '2030-01-01', reason: 'Later.' }];
  };
  return Array.from({ length: events }, (_, i) => {
    const [type, data] = of(i);
    const recordedAt = day(i);
    return {
      type,
      data,
      id: `event-${i}`,
      version: i + 1,
      occurredOn: recordedAt.slice(0, 10),
      recordedAt,
      actor: 'bench',
      language: 'nl',
      visibility: 'team',
    };
  });
}

function median(measure) {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    measure();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)];
}

const stream = history();
const text = JSON.stringify(stream);
const timeline = timelineOf('bench', stream, 'known');
const dates = Array.from({ length: 200 }, (_, i) => stream[(i * 7919) % events].occurredOn);
const rows = [
  ['JSON.parse of the same events (limit)', median(() => JSON.parse(text))],
  ['fold', median(() => fold('bench', stream))],
  [
    'fold as of a date, clock of happening',
    median(() => foldAsOf('bench', stream, { happenedBy: '2020-01-01' })),
  ],
  ['timeline with keyframes', median(() => timelineOf('bench', stream, 'known'))],
];
console.log(`Fold of ${events} events, median of ${rounds} rounds`);
for (const [name, ms] of rows)
  console.log(
    `  ${name.padEnd(42)} ${ms.toFixed(1).padStart(8)} ms ${Math.round((events / ms) * 1000)
      .toString()
      .padStart(10)} events/s`,
  );
const jump = median(() => dates.map((date) => stateOn(timeline, date))) / dates.length;
console.log(`  ${'jump to a date'.padEnd(42)} ${jump.toFixed(3).padStart(8)} ms`);
