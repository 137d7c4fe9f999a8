import type * as v from 'valibot';
import type { EventType } from './event-type.ts';

/** One older version of an event type: what its data looked like, and how it becomes that of the next version. */
export interface Upcast {
  /** Stays for good: it tells where erased texts were, and describes old events to whoever reads an export. */
  schema: v.GenericSchema;
  /** Pure, and never throws: it also gets data whose texts were erased and have stand-ins in their place. */
  toNext(data: unknown): object;
}

/** The versions before `N`: 1 and 2 for version 3. */
export type OlderThan<
  N extends number,
  Seen extends readonly unknown[] = [unknown],
> = Seen['length'] extends N ? never : Seen['length'] | OlderThan<N, [...Seen, unknown]>;

type Versions = Pick<EventType, 'name' | 'version' | 'schema' | 'upcasts'>;

/** An older version, so that its step is checked against its own shape while compiling. */
export const upcastFrom = <S extends v.GenericSchema>(
  schema: S,
  toNext: (data: v.InferOutput<S>) => object,
): Upcast => ({ schema, toNext });

/** The shape that data has in one version of a type; undefined for a version that this release does not know. */
export const schemaOf = (type: Versions, version: number): v.GenericSchema | undefined =>
  version === type.version ? type.schema : type.upcasts[version]?.schema;

/**
 * Data of an older version in the shape of the current one, by every step between them.
 * @throws RangeError for a version that this release does not know.
 */
export function upcast(type: Versions, version: number, data: object): object {
  if (version === type.version) return data;
  const step = type.upcasts[version];
  if (!step) throw new RangeError(`${type.name} has no version ${version}.`);
  return upcast(type, version + 1, step.toNext(data));
}

/** @throws Error when an older version has no way to the current one, or there is a way from elsewhere. */
export function mustUpcastEveryOlder({ name, version, upcasts }: Omit<Versions, 'schema'>): void {
  const older = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
  const missing = older.find((n) => !(n in upcasts));
  if (missing)
    throw new Error(`${name} has version ${version}, but nothing to upcast version ${missing} by.`);
  const strange = Object.keys(upcasts).find((n) => !older.includes(n));
  if (strange) throw new Error(`${name} upcasts version ${strange}, which is not older than ${version}.`);
}
