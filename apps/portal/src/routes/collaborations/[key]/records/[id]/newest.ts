import { type Collaboration, fold, type Recorded } from '@samenspel/domain';
import type { FormValue, FormValues } from '#lib/form/read.ts';
import { formValues } from '#lib/record/values.ts';

/** What there was when a form was opened, and what there is now. */
type Seen = { key: string; events: readonly Recorded[]; state: Collaboration };

/** When the last of what somebody sees became known. */
export const lastMoment = ({ events }: Pick<Seen, 'events'>): string => events.at(-1)?.recordedAt ?? '';

/**
 * What a form says, with the newest words in the fields that nobody changed in it: that a field still says what it said
 * when the form was opened is nobody's wish, and no reason to take back what a colleague wrote since.
 * @param openedAt moment of the last event when the form was opened; versions count what somebody sees, and move when that is less.
 */
export function withNewest(
  typed: FormValues,
  { key, events, state }: Seen,
  id: string,
  openedAt: string,
): FormValues {
  const opened = fold(
    key,
    events.filter((event) => event.recordedAt <= openedAt),
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
