import type { StreamHead } from '../stream-head.ts';
import type { LoggedStream } from './logged-stream.ts';
import type { Chance } from './random.ts';

/** A history that somebody has been at. */
export type Mutation = {
  /** What was done, such as `actor changed`. */
  name: string;
  /** Id of the stream it was done to. */
  streamId: string;
  /** The whole history afterwards; the one it was made from is left as it was. */
  streams: LoggedStream[];
  /** What `heads.jsonl` was changed to, when that is what was done. */
  listed?: StreamHead[];
  /** True when only a checkpoint that was kept elsewhere can show it, provided the forger holds the key. */
  needsOutside: boolean;
};

/** Does one thing to one stream; null when this stream is too short or has nothing of the kind. */
export type Change = (stream: LoggedStream, chance: Chance) => LoggedStream | null;

/** Another value of the same kind, never the same one. */
export function other(value: unknown, chance: Chance): unknown {
  if (typeof value === 'string') return `${value}${chance.oneOf(['x', ' ', 'é'])}`;
  // One more than a large number may be the same number.
  if (typeof value === 'number') return Math.abs(value) < 1e6 ? value + 1 : -value;
  if (typeof value === 'boolean') return !value;
  if (value === null) return chance.oneOf([0, '', false]);
  return otherInside(value as object, chance);
}

/** The same list or object with one value changed somewhere deep in it, or one value more when there is none. */
export function otherInside(value: object, chance: Chance): object {
  const names = Object.keys(value);
  if (Array.isArray(value) && names.length === 0) return [null];
  if (names.length === 0) return { added: true };
  const name = chance.oneOf(names);
  const changed = other((value as Record<string, unknown>)[name], chance);
  if (Array.isArray(value)) return value.with(Number(name), changed);
  return Object.fromEntries(
    Object.entries(value).map((entry) => (entry[0] === name ? [name, changed] : entry)),
  );
}
