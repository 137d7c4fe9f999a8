import type { RecordKind } from './kind.ts';
import { kinds } from './kinds.ts';

/** Every kind in the order of the blocks, for going through them. */
export const everyKind: readonly RecordKind[] = Object.values(kinds);

/** The kind with this name, or undefined when no release knew it. */
export const kindNamed = (name: string): RecordKind | undefined =>
  Object.hasOwn(kinds, name) ? (kinds as unknown as Record<string, RecordKind>)[name] : undefined;
