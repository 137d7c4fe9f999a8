import { canonical } from './canonical.ts';

/** Where a stream stands: its last version and that event's hash, which vouches for all before it. */
export type StreamHead = {
  streamId: string;
  kind: string;
  version: number;
  /** 64 hex digits: the hash of the event at `version`. */
  head: string;
};

/** The leaf of a stream in a checkpoint: canonical JSON, also one line of `heads.jsonl`. */
export function leafOf({ streamId, kind, version, head }: StreamHead): string {
  return canonical({ head, kind, streamId, version });
}

/**
 * Compares two ids by the bytes of their UTF-8 text, as the leaves of a checkpoint are ordered and PostgreSQL's
 * collation "C" sorts; `<` of JavaScript differs above U+FFFF. Negative, zero or positive, as `sort` wants it.
 */
export function compareStreamIds(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The heads in the order of a checkpoint's leaves; a new list. */
export function inLeafOrder<Head extends { streamId: string }>(heads: readonly Head[]): Head[] {
  return [...heads].sort((one, other) => compareStreamIds(one.streamId, other.streamId));
}
