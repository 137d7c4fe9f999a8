import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';
import { isNothingWithout } from '../sharing/hidden-values.ts';
import { isWider } from '../sharing/own-words.ts';

/**
 * Who sees nothing of what a record has to rest on does not see the record either, so it cannot be given to them.
 * @param fields schemas of the fields that say what it rests on.
 * @param field where the refusal belongs, when not with what it rests on.
 * @throws Refusal INVALID.
 */
export function mustRestOnWhatTheySee(
  { records, decisions }: Collaboration,
  fields: v.ObjectEntries,
  values: Readonly<Record<string, unknown>>,
  visibility: VisibilityId,
  field?: string,
): void {
  const isHidden = (id: string) =>
    isWider((records[id] ?? decisions[id])?.visibility ?? 'funder', visibility);
  for (const [name, schema] of Object.entries(fields))
    if (isNothingWithout(schema as v.GenericSchema, values[name], isHidden))
      throw restsOnNothing(field ?? name);
}

const restsOnNothing = (field: string) =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit rust op iets wat niet iedereen ziet voor wie het is; zij zouden ook dit niet zien. Kies iets wat zij wel zien, of laat dit aan minder mensen zien.',
      en: 'This rests on something that not everybody sees whom it is for; they would not see this either. Choose something they do see, or show this to fewer people.',
    },
    field,
  );
