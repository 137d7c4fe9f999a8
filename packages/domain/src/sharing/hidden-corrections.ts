import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { kindNamed } from '../records/lookup.ts';
import { type Entry, type IsHidden, isNothingWithout, without } from './hidden-values.ts';

type Correction = { fieldName: string; before?: string; after?: string };
type Corrected = { recordId: string; corrections: readonly Correction[] };

/**
 * Events with corrections as they look without hidden things. One that then changes nothing did not happen, nor did one to
 * something the field cannot do without; the next goes on from what stood there before it.
 */
export function withoutHiddenCorrections(
  events: readonly Recorded[],
  state: Collaboration,
  isHidden: IsHidden,
): Recorded[] {
  const stood = new Map<string, string | undefined>();
  return events.flatMap((event) => {
    if (event.type !== 'RecordCorrected') return [event];
    const { recordId, ...data } = event.data as Corrected;
    const fields = fieldsOf(state, recordId);
    const corrections = data.corrections.flatMap((one) => {
      if (one.before === one.after) return [one]; // of who somebody is, it says only that
      const [key, entry] = [`${recordId} ${one.fieldName}`, fields[one.fieldName]];
      const before = stood.has(key) ? stood.get(key) : told(one.before, isHidden);
      const shown = goesTo(one.after, entry, isHidden) ? told(one.after, isHidden) : before;
      stood.set(key, shown);
      return shown === before ? [] : [correction(one.fieldName, before, shown)];
    });
    return corrections.length === 0 ? [] : [{ ...event, data: { recordId, ...data, corrections } }];
  });
}

const fieldsOf = ({ records }: Collaboration, id: string): Readonly<Record<string, Entry>> =>
  (kindNamed(records[id]?.kind ?? '')?.fields ?? {}) as Readonly<Record<string, Entry>>;

const goesTo = (after: string | undefined, entry: Entry | undefined, isHidden: IsHidden): boolean =>
  after === undefined || !entry || !isNothingWithout(entry, readOf(after), isHidden);

const correction = (
  fieldName: string,
  before: string | undefined,
  after: string | undefined,
): Correction => ({
  fieldName,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** The values of a correction are JSON in a text of their own. */
function told(json: string | undefined, isHidden: IsHidden): string | undefined {
  const value = json === undefined ? undefined : readOf(json);
  if (typeof value === 'string' && isHidden(value)) return undefined;
  return Array.isArray(value) ? JSON.stringify(without(undefined, value, isHidden)) : json;
}

/** Text that was erased is no JSON any more. */
function readOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
