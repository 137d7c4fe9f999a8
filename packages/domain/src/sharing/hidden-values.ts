import type * as v from 'valibot';
import { referencesIn } from '../records/references.ts';

/** Parts of a schema (valibot) that say what stands where. */
export type Entry = v.GenericSchema & {
  wrapped?: Entry;
  pipe?: readonly { type: string; requirement?: number }[];
};
export type Shape = { wrapped?: Shape; item?: Shape; entries?: Readonly<Record<string, Entry>> };
export type IsHidden = (id: string) => boolean;

/** The records and decisions that a field has to name: of each of these lists at least one. */
export function neededIn(entry: Entry, value: unknown): string[][] {
  if (entry.wrapped) return [];
  const named = referencesIn(entry, value).filter(({ to }) => to !== 'partner' && to !== 'person');
  const ids = named.map(({ id }) => id);
  if (!Array.isArray(value)) return ids.map((id) => [id]);
  const least = entry.pipe?.find(({ type }) => type === 'min_length')?.requirement ?? 0;
  return least > 0 && ids.length > 0 && ids.length === value.length ? [ids] : [];
}

/** Whether of one of such lists nothing is left without the hidden ones. */
export const isNothingLeft = (needed: readonly (readonly string[])[], isHidden: IsHidden): boolean =>
  needed.some((ids) => ids.every(isHidden));

/** Whether of a field that has to name a record or decision nothing is left without the hidden ones. */
export const isNothingWithout = (entry: Entry, value: unknown, isHidden: IsHidden): boolean =>
  isNothingLeft(neededIn(entry, value), isHidden);

/** Stands where a partner has to be named that was not shared, so that not even two of them can be told apart. */
const nobodyNamed = '';

/**
 * A value without the hidden things it points at, as deep as groups and lists go.
 * @param takesPlace whether it takes the place of what stood there before: then a partner that may be missing is nobody, and who
 *   stood there no longer does.
 */
export function without(
  shape: Shape | undefined,
  value: unknown,
  isHidden: IsHidden,
  takesPlace = false,
): unknown {
  if (shape?.wrapped) return without(shape.wrapped, value, isHidden, takesPlace);
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== 'string' || !isHidden(one))
      .map((one) => without(shape?.item, one, isHidden, takesPlace));
  const { entries } = shape ?? {};
  if (!entries || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      withoutIn([name, entries[name]], one, isHidden, takesPlace),
    ),
  );
}

/** A field of a group; one that may be missing is, when nothing is left of it. */
function withoutIn(
  [name, entry]: [string, Entry | undefined],
  value: unknown,
  isHidden: IsHidden,
  takesPlace: boolean,
) {
  const left = without(entry, value, isHidden, takesPlace);
  const stays =
    takesPlace && entry !== undefined && referencesIn(entry, value).some(({ to }) => to === 'partner');
  if (entry?.wrapped && isEmptied(value, left)) return stays ? [[name, left]] : [];
  if (!entry || typeof value !== 'string' || !pointsAt(entry, value).some(isHidden)) return [[name, left]];
  return entry.wrapped && !stays ? [] : [[name, nobodyNamed]];
}

const isEmptied = (value: unknown, left: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && (left as unknown[]).length === 0;

const pointsAt = (entry: Entry, value: unknown): string[] => referencesIn(entry, value).map(({ id }) => id);
