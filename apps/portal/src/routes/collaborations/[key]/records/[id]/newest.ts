import { type Collaboration, fold, type Recorded } from '@samenspel/domain';
import type { FormValue, FormValues } from '#lib/form/read.ts';
import { formValues } from '#lib/record/values.ts';

/** What there was when a form was opened, and what there is now. */
type Seen = { key: string; events: readonly Recorded[]; state: Collaboration };

/**
 * What a form says, with the newest words in the fields that nobody changed in it: that a field still says what it said
 * when the form was opened is nobody's wish, and no reason to take back what a colleague wrote since.
 * @param version of the history when the form was opened.
 */
export function withNewest(
  typed: FormValues,
  { key, events, state }: Seen,
  id: string,
  version: number,
): FormValues {
  const opened = fold(
    key,
    events.filter((event) => event.version <= version),
  ).records[id];
  const now = state.records[id];
  if (!opened || !now) return typed;
  const [before, newest] = [formValues(opened.fields), formValues(now.fields)];
  const untouched = Object.keys({ ...before, ...newest }).filter(
    (name) => says(typed[name]) === says(before[name]),
  );
  return { ...typed, ...Object.fromEntries(untouched.map((name) => [name, newest[name] ?? ''])) };
}

/** A list of choices says the same in whatever order, and what is empty says nothing. */
const says = (value: FormValue | undefined): string =>
  JSON.stringify(
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.toSorted() : value || [],
  );
