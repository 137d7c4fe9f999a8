import type { Language } from '@samenspel/domain';
import type * as v from 'valibot';
import type { Difference } from '#lib/command/index.ts';
import type { FormValues } from '#lib/form/index.ts';
import type { Choices } from './choices.ts';
import { shownOf } from './shown.ts';
import { typedValues } from './values.ts';

/**
 * The fields of a record that a form says otherwise than the record now does, as people read them.
 * @param entries the fields the form asks.
 */
export function differencesFrom(
  entries: v.ObjectEntries,
  standing: Readonly<Record<string, unknown>>,
  typed: FormValues,
  choices: Choices,
  language: Language,
): Difference[] {
  const nameOf = (id: string) => nameIn(choices, id);
  const [theirs, yours] = [standing, filledIn(typedValues(entries, typed))].map(
    (values) => new Map(shownOf(entries, values, nameOf, language).map((one) => [one.name, one])),
  );
  return Object.keys(entries).flatMap((name) => {
    const [their, your] = [theirs?.get(name), yours?.get(name)];
    if (their?.text === your?.text) return [];
    const label = their?.label ?? your?.label ?? name;
    return [{ name, label, theirs: their?.text ?? null, yours: your?.text ?? null }];
  });
}

/** What was left empty says nothing. */
const filledIn = (values: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const nameIn = (choices: Choices, id: string): string =>
  Object.values(choices)
    .flatMap(({ options }) => options)
    .find(({ value }) => value === id)?.label ?? '…';
