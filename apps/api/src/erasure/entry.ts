import type { erasureReasons } from '@samenspel/domain';
import * as v from 'valibot';

export type ErasureReason = keyof typeof erasureReasons;

/**
 * One erasure as the register remembers it: which entries, never what they said. A person is there by the pseudonymous
 * id that the log uses.
 */
export const entrySchema = v.object({
  commandId: v.string(),
  streamId: v.string(),
  events: v.array(v.object({ id: v.string(), version: v.number() })),
  /** Whose answers outside the log went too, and whether the name; null when the erasure was not about a person. */
  person: v.nullable(v.object({ id: v.string(), name: v.boolean() })),
  why: v.picklist(['asked', 'mistake', 'kept-long-enough'] satisfies ErasureReason[]),
  by: v.string(),
  /** ISO moment in UTC, by the clock of the database. */
  at: v.string(),
});

export type ErasureEntry = v.InferOutput<typeof entrySchema>;
