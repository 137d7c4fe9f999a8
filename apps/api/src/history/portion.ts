import { type Recorded, Refusal } from '@samenspel/domain';
import { sizeOf as sizeOfJson } from '../http/answer-size.ts';
import type { Viewed } from './viewed.ts';

/** Most events in one answer. */
const mostEvents = 10_000;

/**
 * The events after a version, as many as go in one answer, and whether these are the last.
 * @throws Refusal INVALID when `first` is out of bounds.
 */
export function portionOf({ events, state }: Pick<Viewed, 'events' | 'state'>, after: number, first: number) {
  if (!Number.isInteger(first) || first < 1 || first > mostEvents)
    throw new Refusal('INVALID', { nl: 'Vraag er 1 tot 10.000 op.', en: 'Ask for 1 to 10,000.' }, 'first');
  const later = after <= 0 ? events : events.filter(({ version }) => version > after);
  const told = later.slice(0, howMany(later, first));
  return { events: told, version: state.version, complete: later.length === told.length };
}

/** Most characters of texts in one answer, well below what an answer may have; one event always fits. */
const mostText = 2_000_000;
const sizes = new WeakMap<Recorded, number>();

/** How many events go along: fewer than asked for when their texts are long. */
function howMany(events: readonly Recorded[], first: number): number {
  let left = mostText;
  const tooMany = events.slice(0, first).findIndex((event, index) => {
    left -= sizeOf(event);
    return left < 0 && index > 0;
  });
  return tooMany === -1 ? first : tooMany;
}

/** How long the data of an event is, in characters of JSON, about. */
export function sizeOf(event: Recorded): number {
  const size = sizes.get(event) ?? sizeOfJson(event.data, Number.POSITIVE_INFINITY).characters;
  sizes.set(event, size);
  return size;
}
