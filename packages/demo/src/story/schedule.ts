import { plusDays } from './calendar.ts';
import type { DatedStep, DemoStep } from './step.ts';

/** Days between happening and recording, taken in turn: mostly soon, sometimes after the weekend. */
const habits = [0, 1, 0, 2, 1, 0, 3, 1] as const;

const dayBegins = 7.5 * 3600;
const dayLasts = 8 * 3600;

/**
 * Gives every step its moment on the clock of knowing and puts the steps in that order.
 * Steps of one day keep the order in which they are given. A late entry stands among the steps of the day it was
 * recorded; everything else is recorded at most three days after it happened.
 */
export function schedule(steps: readonly DatedStep[]): DemoStep[] {
  const ordered = steps.toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  );
  const instants = instantsOn(recordingDays(ordered));
  return ordered.map(({ promptly: _, recordedOn: __, ...step }, index) => ({
    ...step,
    recordedAt: instants[index] ?? '',
  }));
}

/** The first day on which a step may have been recorded. */
const firstDay = ({ occurredOn, recordedOn }: DatedStep): string => recordedOn ?? occurredOn;

/** Nothing is recorded after what came later: a step takes its habitual delay, or the next step's day when that is sooner. */
function recordingDays(ordered: readonly DatedStep[]): string[] {
  const days = ordered.map((step, index) => {
    const onTheDay = step.promptly || step.recordedOn !== undefined;
    return plusDays(firstDay(step), onTheDay ? 0 : (habits[index % habits.length] ?? 0));
  });
  for (let index = days.length - 2; index >= 0; index--) {
    const [day, next] = [days[index], days[index + 1]];
    if (day !== undefined && next !== undefined && next < day) days[index] = next;
  }
  return days;
}

/** Spreads what is recorded on one day over its working hours, a little unevenly and always in order. */
function instantsOn(days: readonly string[]): string[] {
  return days.map((day, index) => {
    const place = index - days.indexOf(day);
    const ofDay = days.lastIndexOf(day) - days.indexOf(day) + 1;
    const unevenness = 0.1 + ((index * 37) % 80) / 100;
    const second = dayBegins + Math.floor(((place + unevenness) / ofDay) * dayLasts);
    return new Date(Date.parse(day) + second * 1000).toISOString();
  });
}
