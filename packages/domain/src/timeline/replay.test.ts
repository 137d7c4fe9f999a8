import { describe, expect, it } from 'vitest';
import { release } from '../assessment/release/index.ts';
import { CollaborationPaused, CollaborationStarted, PhaseEntered } from '../collaboration/events.ts';
import type { Level } from '../frame/levels.ts';
import { PartnerJoined, PartnerLeft, PartnerReturned, PartnerSuspended } from '../partners/events.ts';
import { event, recorded } from '../testing/scenario.ts';
import {
  changeAfter,
  changeAt,
  changeBefore,
  changesOf,
  differenceBetween,
  marksOf,
  picturesOf,
  silenceAt,
  spanOf,
  stateOn,
  stretchesOf,
  stretchesUpTo,
  timelineOf,
} from './index.ts';

const on = (occurredOn: string, recordedOn = occurredOn) => ({
  occurredOn,
  recordedAt: `${recordedOn}T10:00:00.000Z`,
});
const police = { partnerId: 'police', name: 'Politieteam', partnerKind: 'public-organisation' } as const;
const picture = (roundId: string, level: Level, date: string) => [
  event(
    { name: 'AssessmentRoundOpened' },
    {
      roundId,
      kind: 'pulse',
      blocks: ['momentum'],
      period: { from: date, until: date },
      k: 5,
      mode: 'anonymous',
    },
    on(date),
  ),
  event(
    { name: 'AssessmentResultPublished' },
    {
      roundId,
      published: release({
        blockId: 'momentum',
        k: 5,
        mode: 'anonymous',
        answers: Array.from({ length: 9 }, () => ({ answer: { kind: 'rated', level }, side: null })),
      }),
    },
    on(date),
  ),
  event({ name: 'AssessmentRoundClosed' }, { roundId }, on(date)),
];
const history = recorded([
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }, on('2024-02-05')),
  event({ name: 'SeatGranted' }, { personId: 'p', seat: 'participant' }, on('2024-02-07')),
  event(PartnerJoined, police, on('2024-02-05', '2024-02-08')),
  ...picture('r1', 2, '2024-03-14'),
  event(PhaseEntered, { phase: 'testing' }, on('2024-06-27')),
  ...picture('r2', 4, '2024-07-04'),
  event(PartnerSuspended, { partnerId: 'police' }, on('2024-09-02')),
  event(CollaborationPaused, {}, on('2024-09-10')),
  event(PartnerReturned, { partnerId: 'police' }, on('2024-10-15')),
  event(PartnerLeft, { partnerId: 'police' }, on('2024-11-30', '2025-01-10')),
]);
const happened = timelineOf('c', history, 'happened');
const known = timelineOf('c', history, 'known');

describe('a mark', () => {
  it('says what its subject was called', () => {
    const left = marksOf(happened).at(-1);
    expect(left).toMatchObject({ subject: 'police', title: 'Politieteam' });
  });
});

describe('steps through a history', () => {
  const changes = changesOf(marksOf(happened));

  it('go from one day with something to see to the next, and skip what has no place on the timeline', () => {
    expect(changes.dates.slice(0, 3)).toEqual(['2024-02-05', '2024-03-14', '2024-06-27']);
    expect(changeBefore(changes, '2024-03-14')?.date).toBe('2024-02-05');
    expect(changeBefore(changes, '2024-02-05')).toBeNull();
    expect(changeAt(changes, '2024-03-20')?.date).toBe('2024-03-14');
    expect(changeAfter(changes, '2024-03-14')?.marks.map(({ type }) => type)).toEqual(['PhaseEntered']);
    expect(changeAfter(changes, '2024-11-30')).toBeNull();
  });

  it('use every event when none has a place of its own', () => {
    const seats = recorded([event({ name: 'SeatGranted' }, { personId: 'p', seat: 'reader' })]);
    expect(changesOf(marksOf(timelineOf('c', seats, 'known'))).dates).toHaveLength(1);
  });
});

describe('the stretches of a partner', () => {
  it('run from joining over suspending and returning to leaving', () => {
    expect(
      stretchesOf(happened).partners.map(({ from, until, suspended }) => [from, until, suspended]),
    ).toEqual([
      ['2024-02-05', '2024-09-02', false],
      ['2024-09-02', '2024-10-15', true],
      ['2024-10-15', '2024-11-30', false],
    ]);
  });

  it('are named as partner and kind', () => {
    expect(stretchesOf(happened).partners[0]).toMatchObject({
      name: 'Politieteam',
      kind: 'public-organisation',
    });
  });

  it('are measured on the clock that is shown', () => {
    const { partners } = stretchesOf(known);
    expect([partners[0]?.from, partners.at(-1)?.until]).toEqual(['2024-02-08', '2025-01-10']);
  });

  it('do not tell at an earlier moment how they ended', () => {
    const upTo = stretchesUpTo(stretchesOf(happened).partners, '2024-08-29');
    expect(upTo.map(({ from, until }) => [from, until])).toEqual([['2024-02-05', null]]);
  });

  it('stand beside the phases, each until the next', () => {
    expect(stretchesOf(happened).phases).toEqual([
      { phase: 'exploring', from: '2024-02-05', until: '2024-06-27' },
      { phase: 'testing', from: '2024-06-27', until: null },
    ]);
  });
});

describe('the pictures of the rounds', () => {
  it('stand on the day a round closed, with what was published until then', () => {
    const pictures = picturesOf(happened);
    expect(pictures.map(({ date, kind }) => [date, kind])).toEqual([
      ['2024-03-14', 'pulse'],
      ['2024-07-04', 'pulse'],
    ]);
    expect(pictures.map(({ results }) => results.momentum?.published.level?.from)).toEqual([2, 4]);
  });

  it('leave out a round that published nothing', () => {
    const silent = recorded([event({ name: 'AssessmentRoundClosed' }, { roundId: 'r1' })]);
    expect(picturesOf(timelineOf('c', silent, 'known'))).toEqual([]);
  });
});

describe('the difference between two moments', () => {
  const between = (from: string, to: string) =>
    differenceBetween(stateOn(happened, from), stateOn(happened, to)).map(({ says }) => says.nl);

  it('is told in sentences, the course first', () => {
    expect(between('2024-03-01', '2024-09-12')).toEqual([
      'De fase ging van Verkennen naar Beproeven.',
      'De samenwerking pauzeert.',
      'Voor het eerst een beeld van Momentum.',
      'Pauzeert: Politieteam.',
    ]);
  });

  it('compares the pictures of the two moments in words', () => {
    expect(between('2024-03-14', '2024-07-04')).toContain('Duidelijk omhoog: Momentum.');
  });

  it('is nothing between a moment and itself', () => {
    expect(between('2024-07-04', '2024-07-04')).toEqual([]);
  });

  it('names some decisions and counts the rest', () => {
    const imported = recorded(
      Array.from({ length: 7 }, (_, i) => ({
        type: 'DecisionImported',
        data: { decisionId: `d${i}`, sourceKey: `${i}`, title: `Keuze ${i}`, state: 'taken', numbers: [] },
      })),
    );
    const after = stateOn(timelineOf('c', imported, 'known'), '2030-01-01');
    const [difference] = differenceBetween(stateOn(happened, '2000-01-01'), after);
    expect(difference?.says).toEqual({
      nl: 'Besloten: “Keuze 0”, “Keuze 1”, “Keuze 2”, “Keuze 3” en nog 3.',
      en: 'Decided: “Keuze 0”, “Keuze 1”, “Keuze 2”, “Keuze 3” and 3 more.',
    });
  });
});

describe('a moment without anything to see', () => {
  const log = recorded([
    event(CollaborationStarted, { name: 'RODA', issue: 'i' }, on('2019-06-28', '2026-11-23')),
    event(PhaseEntered, { phase: 'framing' }, on('2020-09-01', '2026-11-23')),
  ]);
  const [onKnown, onHappened] = [timelineOf('c', log, 'known'), timelineOf('c', log, 'happened')];

  it('says that everything was recorded later, and when', () => {
    expect(silenceAt(onKnown, '2020-01-31')).toEqual({
      why: 'recorded-later',
      firstRecordedOn: '2026-11-23',
      hadHappened: 1,
    });
  });

  it('says that it had not begun, on either clock', () => {
    const notBegun = { why: 'not-begun', firstOn: '2019-06-28' };
    expect(silenceAt(onHappened, '2019-01-01')).toEqual(notBegun);
    expect(silenceAt(onKnown, '2019-01-01')).toEqual(notBegun);
  });

  it('says that nothing was recorded at all', () => {
    const empty = timelineOf('c', [], 'known');
    expect(silenceAt(empty, '2020-01-01')).toEqual({ why: 'nothing-recorded' });
  });

  it('is no silence once something is there', () => {
    expect(silenceAt(onHappened, '2020-01-31')).toBeNull();
  });
});

describe('the axis', () => {
  it('is the same for both clocks and leaves room for the empty beginning', () => {
    const log = recorded([
      event(CollaborationStarted, { name: 'n', issue: 'i' }, on('2019-06-28', '2026-11-20')),
    ]);
    expect(spanOf(log, '2026-11-23')).toEqual({ from: '2019-05-05', until: '2026-11-23' });
  });

  it('ends soon after the last change when that was long ago', () => {
    expect(spanOf(history, '2026-11-23').until).toBe('2025-01-17');
  });

  it('is around today when there is nothing', () => {
    expect(spanOf([], '2026-11-23')).toEqual({ from: '2026-11-16', until: '2026-11-23' });
  });
});
