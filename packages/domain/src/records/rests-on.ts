import type * as v from 'valibot';
import { oncePer } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type IsHidden, isNothingLeft, isNothingWithout } from '../sharing/hidden-values.ts';
import { isWider } from '../sharing/own-words.ts';
import { restingOn } from './may-see.ts';
import { referencesIn } from './references.ts';
import type { BlockRecord } from './state.ts';

/**
 * Who sees nothing of what a record has to rest on does not see the record either, so it cannot be given to them.
 * @param fields schemas of the fields that say what it rests on.
 * @param field where the refusal belongs, when not with what it rests on.
 * @throws Refusal INVALID.
 */
export function mustRestOnWhatTheySee(
  state: Collaboration,
  fields: v.ObjectEntries,
  values: Readonly<Record<string, unknown>>,
  visibility: VisibilityId,
  field?: string,
): void {
  const isHidden = isHiddenFrom(state, visibility);
  for (const [name, schema] of Object.entries(fields))
    if (isNothingWithout(schema as v.GenericSchema, values[name], isHidden))
      throw restsOnHidden(field ?? name);
}

/**
 * A correction of what a record points at is hidden from who does not see that, while it may change where the record stands; so
 * it adds and takes away what everybody sees who sees the record.
 * @param values the corrected fields as they become.
 * @throws Refusal INVALID.
 */
export function mustChangeWhatTheySee(
  state: Collaboration,
  fields: v.ObjectEntries,
  record: BlockRecord,
  values: Readonly<Record<string, unknown>>,
): void {
  const isHidden = isHiddenFrom(state, record.visibility);
  for (const name of Object.keys(values)) {
    const ids = (value: unknown) => referencesIn(fields[name] as v.GenericSchema, value).map(({ id }) => id);
    const [before, after] = [ids(record.fields[name]), ids(values[name])];
    const changed = [...before, ...after].filter((id) => !(before.includes(id) && after.includes(id)));
    if (changed.some(isHidden)) throw restsOnHidden('corrections');
  }
}

/** Whether those whom something is for do not all see a thing, or nothing of what that rests on. */
function isHiddenFrom(state: Collaboration, visibility: VisibilityId): IsHidden {
  const asked = byVisibility(state);
  const isHidden =
    asked.get(visibility) ??
    restingOn(
      (id) => isWider((state.records[id] ?? state.decisions[id])?.visibility ?? visibility, visibility),
      (id) => state.records[id]?.restsOn ?? [],
    );
  asked.set(visibility, isHidden);
  return isHidden;
}

const byVisibility = oncePer((_: Collaboration) => new Map<VisibilityId, IsHidden>());

/** Whether people of a visibility would see a record that was shown to them. */
export const wouldBeSeen = (state: Collaboration, record: BlockRecord, visibility: VisibilityId): boolean =>
  !isNothingLeft(record.restsOn, isHiddenFrom(state, visibility));

const restsOnHidden = (field: string) =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit rust op iets wat niet iedereen ziet voor wie het is; zij zouden ook dit niet zien. Kies iets wat zij wel zien, of laat dit aan minder mensen zien.',
      en: 'This rests on something that not everybody sees whom it is for; they would not see this either. Choose something they do see, or show this to fewer people.',
    },
    field,
  );
