import { kindNamed } from './lookup.ts';
import type { BlockRecord } from './state.ts';
import { statesBefore } from './step.ts';
import { vouchingFor } from './vouching.ts';

type Standing = Pick<BlockRecord, 'state' | 'fields'>;

/**
 * A record as it stands once some of its fields are corrected. Whoever endorsed or confirmed it stood behind other words, so it is
 * where it was before, without what they said along with it. A field that only became known on the way leaves it as it is.
 * @param corrected names of the fields.
 */
export function afterCorrection(record: BlockRecord, corrected: readonly string[]): Standing {
  const kind = kindNamed(record.kind);
  const vouched = vouchingFor(kind, record);
  const [first] = vouched;
  if (!kind || !first) return record;
  const along = new Set(vouched.flatMap(({ said }) => Object.keys(said)));
  if (corrected.every((name) => kind.later.includes(name) && !along.has(name))) return record;
  const step = kind.steps[first.type];
  const state = first.from ?? (step && statesBefore(kind, step)[0]) ?? record.state;
  const kept = Object.entries(record.fields).filter(
    ([name]) => !(along.has(name) && kind.later.includes(name)),
  );
  return { state, fields: Object.fromEntries(kept) };
}

/** Whether somebody endorsed or confirmed a record as it stands. */
export const isVouchedFor = (record: BlockRecord): boolean =>
  vouchingFor(kindNamed(record.kind), record).length > 0;
