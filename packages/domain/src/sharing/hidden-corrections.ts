import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { isNamedList } from '../field/field.ts';
import { kindNamed } from '../records/lookup.ts';
import { type Entry, type IsHidden, isNothingWithout, without } from './hidden-values.ts';

type Correction = { fieldName: string; before?: string; after?: string };
type Corrected = { recordId: string; corrections: readonly Correction[] };

/**
 * Events with corrections as they look without hidden things. One that then changes nothing did not happen, nor did one to
 * something the field cannot do without; the next goes on from what stood there before it. Where nothing is hidden they look
 * as they were, to the order of what they say: else that would tell that something else is hidden.
 */
export function withoutHiddenCorrections(
  events: readonly Recorded[],
  state: Collaboration,
  isHidden: IsHidden,
): Recorded[] {
  const stood: Stood = new Map();
  return events.flatMap((event) => {
    if (event.type !== 'RecordCorrected') {
      saidAnew(stood, event.data as Record<string, unknown>);
      return [event];
    }
    const data = event.data as Corrected;
    const fields = fieldsOf(state, data.recordId);
    const corrections = data.corrections.flatMap((one) => {
      if (one.before === one.after) return [one]; // of who somebody is, it says only that
      const [key, entry] = [keyOf(data.recordId, one.fieldName), fields[one.fieldName]];
      const before = stood.has(key) ? stood.get(key) : told(one.before, isHidden);
      const after = told(one.after, isHidden);
      const isTold = goesTo(one.after, entry, isHidden) && !namesTheSame(entry, before, after);
      const shown = isTold ? after : before;
      if (shown === after) stood.delete(key);
      else stood.set(key, shown);
      return shown === before ? [] : [correction(one, before, shown)];
    });
    return corrections.length === 0 ? [] : [{ ...event, data: { ...data, corrections } }];
  });
}

/** What stands in a field of a record for who does not see what came in its place. */
type Stood = Map<string, string | undefined>;
const keyOf = (recordId: unknown, field: string) => `${recordId} ${field}`;

/** A step that says something of a record is what stands there from then on. */
function saidAnew(stood: Stood, { recordId, ...fields }: Readonly<Record<string, unknown>>): void {
  if (stood.size > 0) for (const field of Object.keys(fields)) stood.delete(keyOf(recordId, field));
}

const fieldsOf = ({ records }: Collaboration, id: string): Readonly<Record<string, Entry>> =>
  (kindNamed(records[id]?.kind ?? '')?.fields ?? {}) as Readonly<Record<string, Entry>>;

const goesTo = (after: string | undefined, entry: Entry | undefined, isHidden: IsHidden): boolean =>
  after === undefined || !entry || !isNothingWithout(entry, readOf(after), isHidden);

const correction = (one: Correction, before: string | undefined, after: string | undefined): Correction =>
  Object.fromEntries(
    Object.entries({ ...one, before, after }).filter(([, value]) => value !== undefined),
  ) as Correction;

/** The values of a correction are JSON in a text of their own. */
function told(json: string | undefined, isHidden: IsHidden): string | undefined {
  const value = json === undefined ? undefined : readOf(json);
  if (typeof value === 'string' && isHidden(value)) return undefined;
  if (!Array.isArray(value)) return json;
  const left = without(undefined, value, isHidden) as unknown[];
  return left.length > 0 ? JSON.stringify(left) : undefined; // as if nobody had filled it in
}

/** Whether two lists only name the same in another order: what else was named there then changed. */
function namesTheSame(
  entry: Entry | undefined,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (!entry || !before || !after || !isNamedList(entry)) return false;
  const [one, other] = [readOf(before), readOf(after)].map((names) =>
    JSON.stringify((names as string[]).toSorted()),
  );
  return one === other;
}

/** Text that was erased is no JSON any more. */
function readOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
