import type { Language } from '@samenspel/domain';
import type * as v from 'valibot';
import { type Shown, shownOf } from './shown.ts';

type Correction = { fieldName: string; before?: string | undefined; after?: string | undefined };

const sayings = { nl: { was: 'eerst', became: 'daarna' }, en: { was: 'before', became: 'after' } };

/**
 * What a correction changed, field by field: what stood there, and what came in its place.
 * @param fields of the kind of record.
 * @param said what a step said; one that is no correction changed nothing.
 * @param nameOf what somebody or something is called, by its id.
 */
export function correctionsShown(
  fields: v.ObjectEntries,
  said: Readonly<Record<string, unknown>>,
  nameOf: (id: string) => string,
  language: Language,
): Shown[] {
  const { was, became } = sayings[language];
  return ((said.corrections ?? []) as Correction[]).flatMap(({ fieldName: name, before, after }) => {
    const field = Object.hasOwn(fields, name) ? { [name]: fields[name] as v.GenericSchema } : {};
    const shown = (json: string | undefined, when: string) =>
      shownOf(field, { [name]: read(json) }, nameOf, language).map((one) => ({
        ...one,
        label: `${one.label}, ${when}`,
      }));
    return [...shown(before, was), ...shown(after, became)];
  });
}

/** An erased value is no JSON any more; it is shown as it stands. */
function read(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return json;
  }
}
