import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';
import type { BlockRecord, RecordStep } from './state.ts';

/** The steps by which people stand behind a record as it is now, since it came to be in this state. */
export function vouchingFor(
  kind: Pick<RecordKind, 'steps'> | undefined,
  { steps, state }: BlockRecord,
): readonly RecordStep[] {
  const since = steps.slice(steps.findLastIndex(({ to }) => to !== state) + 1);
  return since.filter(({ type }) => kind?.steps[type]?.vouches);
}

/**
 * What somebody stands behind is not changed before they did: on the clock of happening they would stand behind other words.
 * @param day on which the change is said to have happened, `YYYY-MM-DD`.
 * @throws Refusal INVALID for an earlier day.
 */
export function mustComeAfter(
  kind: Pick<RecordKind, 'steps'> | undefined,
  record: BlockRecord,
  day: string,
): void {
  if (vouchingFor(kind, record).every(({ occurredOn }) => occurredOn <= day)) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Iemand heeft dit na deze dag bevestigd of onderschreven. Kies een latere dag.',
      en: 'Somebody confirmed or endorsed this after this day. Choose a later day.',
    },
    'occurredOn',
  );
}

/**
 * The fields of a record after a step. Whoever stands behind it first says all that is said along with it, and nothing that stood there
 * before counts as theirs; who comes after them adds to it, and takes away neither names nor reservations of others.
 */
export function fieldsAfter(
  { steps, later }: Pick<RecordKind, 'steps' | 'later'>,
  type: string,
  record: BlockRecord,
  said: Fields,
): Fields {
  const { vouches, to, asks = [], sets } = steps[type] ?? {};
  if (!vouches) return { ...record.fields, ...said, ...sets };
  const along = asks.filter((name) => later.includes(name));
  const kept = Object.entries(record.fields).filter(([name]) => record.state === to || !along.includes(name));
  const before = Object.fromEntries(kept);
  const joint = along
    .filter((name) => said[name] !== undefined)
    .map((name) => [name, both(before[name], said[name])]);
  return { ...before, ...said, ...Object.fromEntries(joint), ...sets };
}

type Fields = BlockRecord['fields'];

/** What two said: names of both, and words of both below each other. */
function both(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...new Set([...before, ...after])];
  if (typeof before !== 'string' || typeof after !== 'string' || after.includes(before)) return after;
  return before.includes(after) ? before : `${before}\n\n${after}`;
}
