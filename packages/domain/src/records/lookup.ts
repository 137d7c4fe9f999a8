import type { RecordKind } from './kind.ts';
import { kinds } from './kinds.ts';

/** Every kind in the order of the blocks, for going through them. */
export const everyKind: readonly RecordKind[] = Object.values(kinds);

/** The kind with this name, or undefined when no release knew it. */
export const kindNamed = (name: string): RecordKind | undefined =>
  Object.hasOwn(kinds, name) ? (kinds as unknown as Record<string, RecordKind>)[name] : undefined;

const byStep = new Map(
  everyKind.flatMap((kind) => Object.keys(kind.steps).map((type) => [type, kind] as const)),
);

/** The kind of the records in whose life this event comes, or undefined for another event. */
export const kindOfStep = (type: string): RecordKind | undefined => byStep.get(type);
