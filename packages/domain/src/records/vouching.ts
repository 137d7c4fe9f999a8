import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';
import type { BlockRecord, RecordStep } from './state.ts';
import { statesBefore } from './step.ts';

type Kind = Pick<RecordKind, 'steps' | 'later' | 'states' | 'ended'>;
type Fields = BlockRecord['fields'];
type Standing = Pick<BlockRecord, 'state' | 'fields'>;

/** The steps by which people stand behind a record as it is now, since it came to be in this state. */
export function vouchingFor(
  kind: Pick<RecordKind, 'steps'> | undefined,
  { steps, state }: BlockRecord,
): readonly RecordStep[] {
  const since = steps.slice(steps.findLastIndex(({ to }) => to !== state) + 1);
  return since.filter(({ type }) => kind?.steps[type]?.vouches);
}

/**
 * A record as it stands once some of its fields are said otherwise. Whoever endorsed or confirmed it stood behind other words, so it is
 * where it was before, without what they said along with it. A field that only became known on the way leaves it as it is.
 * @param changed names of the fields.
 */
export function putBack(kind: Kind, record: BlockRecord, changed: readonly string[]): Standing {
  const along = saidAlong(kind, record);
  if (changed.every((name) => kind.later.includes(name) && !along.includes(name))) return record;
  const [first] = vouchingFor(kind, record);
  const step = first && kind.steps[first.type];
  const before = step ? (first.from ?? statesBefore(kind, step)[0]) : undefined;
  return { state: before ?? record.state, fields: without(record.fields, along) };
}

/** What is said along with the steps in which somebody stands behind such a record, and nowhere else. */
const besideVouching = ({ steps, later }: Kind): readonly string[] =>
  Object.values(steps)
    .flatMap(({ vouches, asks = [] }) => (vouches ? asks : []))
    .filter((name) => later.includes(name));

/**
 * A correction takes away what somebody said along with an endorsement or confirmation, and puts nothing else in their mouth.
 * @param filled names of the fields that become something else, and not empty.
 * @throws Refusal INVALID.
 */
export function mustPutNothingInTheirMouth(kind: Kind, filled: readonly string[]): void {
  if (!besideVouching(kind).some((name) => filled.includes(name))) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Dit zegt iemand bij het bevestigen of onderschrijven. Maak het hier leeg; daarna kan dat opnieuw.',
      en: 'Somebody says this when they confirm or endorse. Empty it here; then that can be done anew.',
    },
    'corrections',
  );
}

/**
 * A record with corrected fields, and where it stands then.
 * @param names of all that was corrected.
 * @param values as they become, as far as they can still be read.
 */
export function standingCorrected(
  kind: Kind,
  record: BlockRecord,
  names: readonly string[],
  values: Fields,
): Standing {
  const { state, fields } = putBack(kind, record, names);
  return { state, fields: { ...fields, ...without(values, besideVouching(kind)) } };
}

/** What was said along with the steps in which somebody stood behind it, at any time. */
const saidAlong = ({ steps, later }: Kind, record: BlockRecord): readonly string[] =>
  record.steps
    .filter(({ type }) => steps[type]?.vouches)
    .flatMap(({ said }) => Object.keys(said))
    .filter((name) => later.includes(name));

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A record as it stands after a step. @param said the fields that the step says. */
export function standingAfter(kind: Kind, type: string, record: BlockRecord, said: Fields): Standing {
  const { vouches, to, sets } = kind.steps[type] ?? {};
  const changed = Object.keys(said).filter((name) => !isSame(said[name], record.fields[name]));
  const { state, fields } = vouches
    ? { state: record.state, fields: jointly(kind, type, record, said) }
    : putBack(kind, record, changed);
  return { state: to ?? state, fields: { ...fields, ...(vouches ? {} : said), ...sets } };
}

/**
 * Whoever stands behind a record first says all that is said along with it, and nothing that stood there before counts as theirs; who
 * comes after them adds to it, and takes away neither names nor reservations of others.
 */
function jointly({ steps, later }: Kind, type: string, record: BlockRecord, said: Fields): Fields {
  const { to, asks = [] } = steps[type] ?? {};
  const along = asks.filter((name) => later.includes(name));
  const before = record.state === to ? record.fields : without(record.fields, along);
  const joint = along.filter((name) => said[name] !== undefined);
  return {
    ...before,
    ...said,
    ...Object.fromEntries(joint.map((name) => [name, both(before[name], said[name])])),
  };
}

/** What two said: names of both, and words of both below each other. */
function both(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...new Set([...before, ...after])];
  if (typeof before !== 'string' || typeof after !== 'string' || after.includes(before)) return after;
  return before.includes(after) ? before : `${before}\n\n${after}`;
}

/** Whether two values of a field say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Where somebody can stand behind a record, its words change in the order of days, and nobody stands behind them on a day before
 * they were said: on the clock of happening they would stand behind other words. Who else does so may have done it earlier.
 * @param day on which the step or correction is said to have happened, `YYYY-MM-DD`.
 * @param vouches whether it is a step in which somebody stands behind it.
 * @throws Refusal INVALID for an earlier day.
 */
export function mustComeAfter(
  kind: Pick<RecordKind, 'steps'> | undefined,
  record: BlockRecord,
  day: string,
  vouches = false,
): void {
  const isVouch = ({ type }: RecordStep) => kind?.steps[type]?.vouches ?? false;
  if (!kind || !Object.values(kind.steps).some((step) => step.vouches)) return;
  if (record.steps.every((step) => step.occurredOn <= day || (vouches && isVouch(step)))) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Dit is na deze dag nog veranderd, bevestigd of onderschreven. Kies een latere dag.',
      en: 'This was changed, confirmed or endorsed after this day. Choose a later day.',
    },
    'occurredOn',
  );
}
