import { describe, expect, it } from 'vitest';
import { CollaborationStarted, PhaseEntered } from '../collaboration/events.ts';
import { byHappening, fold, foldAsOf } from '../collaboration/fold.ts';
import { clockIds } from '../frame/clocks.ts';
import { longHistory } from '../testing/long-history.ts';
import { event, recorded } from '../testing/scenario.ts';
import { dayOf, endOfDay } from './as-of.ts';
import {
  countUpTo,
  latestMarks,
  marksOf,
  nextChange,
  previousChange,
  stateAfter,
  stateOn,
  stateOnce,
  timelineOf,
  withMore,
} from './index.ts';

const started = event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }, at('2024-02-05'));
const framing = event(PhaseEntered, { phase: 'framing' }, at('2024-04-11'));
/** Happened in March, written down in June. */
const late = event(PhaseEntered, { phase: 'testing' }, at('2024-03-01', '2024-06-20'));
const history = recorded([started, framing, late]);

function at(occurredOn: string, recordedOn = occurredOn) {
  return { occurredOn, recordedAt: `${recordedOn}T10:00:00.000Z` };
}

const on = (clock: 'known' | 'happened') => timelineOf('c', history, clock);
const phasesOn = (clock: 'known' | 'happened', date: string) =>
  stateOn(on(clock), date).phases.map(({ phase }) => phase);

describe('a timeline on the clock of knowing', () => {
  it('shows what was on record, in the order in which it was recorded', () => {
    expect(phasesOn('known', '2024-04-30')).toEqual(['exploring', 'framing']);
    expect(phasesOn('known', '2024-06-20')).toEqual(['exploring', 'framing', 'testing']);
  });
});

describe('a timeline on the clock of happening', () => {
  it('shows what had happened, whenever it was recorded', () => {
    expect(phasesOn('happened', '2024-03-31')).toEqual(['exploring', 'testing']);
    expect(phasesOn('happened', '2024-04-30')).toEqual(['exploring', 'testing', 'framing']);
  });

  it('keeps the order of recording within one day', () => {
    const sameDay = recorded([started, { ...late, occurredOn: '2024-02-05' }, framing]);
    const { events } = timelineOf('c', sameDay, 'happened');
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});

describe.each(clockIds)('on the clock “%s”', (clock) => {
  const long = longHistory(1234);
  const timeline = timelineOf('c', long, clock);

  it('a moment is the fold of a beginning of the timeline, keyframes or not', () => {
    for (const count of [0, 1, 99, 100, 101, 555, 1200, 1234])
      expect(stateAfter(timeline, count)).toEqual(fold('c', timeline.events.slice(0, count)));
  });

  it('a moment on screen is the same as the moment asked of the service', () => {
    const date = '2015-08-20';
    const asOf = clock === 'known' ? { knownAt: endOfDay(date) } : { happenedBy: date };
    expect(stateOn(timeline, date)).toEqual(foldAsOf('c', long, asOf));
  });

  it('no later event changes an earlier moment', () => {
    const date = timeline.dates[600] as string;
    const until = timeline.events.slice(0, countUpTo(timeline, date));
    const alone = timelineOf(
      'c',
      until.toSorted((a, b) => a.version - b.version),
      clock,
    );
    expect(until.length).toBeLessThan(long.length);
    expect(stateOn(alone, '9999-12-31')).toEqual(stateOn(timeline, date));
    expect(stateOnce(timeline, date)).toEqual(stateOn(timeline, date));
  });

  it('the dates never fall', () => {
    expect(timeline.dates).toEqual(timeline.dates.toSorted());
  });

  it('events that arrive one by one give the same timeline as all at once', () => {
    const grown = [400, 401, 900, 1234].reduce(
      (grows, until) => {
        stateAfter(grows, grows.events.length);
        return withMore(grows, long.slice(0, until));
      },
      timelineOf('c', long.slice(0, 250), clock),
    );
    const { keyframes: _, every: __, ...laidOut } = timeline;
    expect(grown).toMatchObject(laidOut);
    for (const count of [0, 99, 250, 401, 1000, 1234])
      expect(stateAfter(grown, count)).toEqual(stateAfter(timeline, count));
    expect(marksOf(grown, marksOf(timelineOf('c', long.slice(0, 700), clock)))).toEqual(marksOf(timeline));
  });
});

it('what became known last is told as in the whole history', () => {
  const timeline = timelineOf('c', longHistory(1234), 'known');
  const whole = marksOf(timeline).filter(({ lane }) => lane !== null);
  expect(latestMarks(timeline, 8)).toEqual(whole.slice(-8));
  expect(latestMarks(timeline, 100_000)).toEqual(whole);
  expect(latestMarks(timelineOf('c', [], 'known'), 8)).toEqual([]);
});

describe('an event that arrives late', () => {
  const grown = withMore(timelineOf('c', history.slice(0, 2), 'happened'), history);

  it('takes its place on the clock of happening, also between what was there', () => {
    expect(grown).toEqual(on('happened'));
    expect(grown.events).toEqual(history.toSorted(byHappening));
  });

  it('is marked with its days, on the day of either clock', () => {
    const [, onHappened] = marksOf(on('happened'));
    const onKnown = marksOf(on('known')).at(-1);
    expect(onHappened).toMatchObject({ date: '2024-03-01', addedAfterwards: true, daysLater: 111 });
    expect(onKnown).toMatchObject({ date: '2024-06-20', addedAfterwards: true, daysLater: 111 });
    expect(onKnown?.sentence).toEqual({ nl: 'Nieuwe fase: Beproeven.', en: 'New phase: Testing.' });
  });

  it('is not marked when it was recorded within a week', () => {
    const week = recorded([event(PhaseEntered, { phase: 'framing' }, at('2024-03-01', '2024-03-08'))]);
    expect(marksOf(timelineOf('c', week, 'known'))[0]).toMatchObject({
      daysLater: 7,
      addedAfterwards: false,
    });
  });
});

describe('stepping by date', () => {
  it('goes to the neighbouring days on which something was recorded', () => {
    const timeline = on('happened');
    expect(nextChange(timeline, '2024-02-01')).toBe('2024-02-05');
    expect(nextChange(timeline, '2024-02-05')).toBe('2024-03-01');
    expect(nextChange(timeline, '2024-04-11')).toBeNull();
    expect(previousChange(timeline, '2024-04-11')).toBe('2024-03-01');
    expect(previousChange(timeline, '2024-04-01')).toBe('2024-03-01');
    expect(previousChange(timeline, '2024-02-05')).toBeNull();
    expect(previousChange(timeline, '2020-01-01')).toBeNull();
  });
});

describe('the end of a day', () => {
  it.each([
    ['2024-08-29', '2024-08-29T21:59:59.999Z'],
    ['2024-12-31', '2024-12-31T22:59:59.999Z'],
    ['2024-03-31', '2024-03-31T21:59:59.999Z'],
    ['2024-10-27', '2024-10-27T22:59:59.999Z'],
  ])('of %s is %s', (date, instant) => {
    expect(endOfDay(date)).toBe(instant);
    expect(dayOf(instant)).toBe(date);
    expect(dayOf(new Date(Date.parse(instant) + 1).toISOString())).not.toBe(date);
  });
});
