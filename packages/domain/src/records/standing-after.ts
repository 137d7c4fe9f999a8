import type { RecordKind } from './kind.ts';
import type { BlockRecord } from './state.ts';
import { statesBefore } from './step.ts';
import { besideVouching, vouchingFor } from './vouching.ts';

type Kind = Pick<RecordKind, 'steps' | 'later' | 'states' | 'ended'>;
type Fields = BlockRecord['fields'];
type Standing = Pick<BlockRecord, 'state' | 'fields'>;

/**
 * A record as it stands once some of its fields are said otherwise. Whoever endorsed or confirmed it stood behind other words, so it is
 * where it was before, without what they said along with it. A field that only became known on the way leaves it as it is.
 * @param changed names of the fields.
 */
function putBack(kind: Kind, record: BlockRecord, changed: readonly string[]): Standing {
  const [along, beside] = [saidAlong(kind, record), besideVouching(kind)];
  if (changed.every((name) => kind.later.includes(name) && !beside.includes(name))) return record;
  const [first] = vouchingFor(kind, record);
  const step = first && kind.steps[first.type];
  const before = step ? (first.from ?? statesBefore(kind, step)[0]) : undefined;
  return { state: before ?? record.state, fields: without(record.fields, along) };
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

/** What two said: names of both, and words of both below each other; a paragraph that both say stands there once. */
function both(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...new Set([...before, ...after])];
  if (typeof before !== 'string' || typeof after !== 'string') return after;
  const [stood, said] = [before, after].map((text) => text.split('\n\n')) as [string[], string[]];
  if (stood.every((one) => said.includes(one))) return after;
  return said.every((one) => stood.includes(one)) ? before : `${before}\n\n${after}`;
}

/** Whether two values of a field say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
