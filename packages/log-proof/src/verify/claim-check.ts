import type { ChainedEvent } from '../proven-event.ts';
import type { StreamHead } from '../stream-head.ts';
import { type Finding, finding } from './finding.ts';
import type { Claim } from './witness.ts';

/** Whether the event that a witness names is the one it has seen. */
export function checkClaimAt({ witness, head }: Claim, event: ChainedEvent): Finding[] {
  if (event.version !== head.version || event.hash === head.head) return [];
  return [finding(witness.ends ? 'HEAD_MISMATCH' : 'REWRITTEN', event, { witness: witness.name })];
}

/** Whether the stream reaches what the witnesses have seen and, where they say it ended, ends there. */
export function checkClaimsAtEnd(claims: readonly Claim[], last: StreamEnd): Finding[] {
  return claims.flatMap(({ witness, head }) => {
    const place = { streamId: head.streamId, version: last?.version };
    const details = { witness: witness.name, expected: head.version };
    if ((last?.version ?? 0) < head.version) return [finding('CUT_TAIL', place, details)];
    const further = witness.ends && last?.version !== head.version;
    return further ? [finding('HEAD_MISMATCH', place, details)] : [];
  });
}

type StreamEnd = Pick<ChainedEvent, 'version'> | null;

/** Whether witnesses agree on what kind of stream it is; the hashes do not say. */
export function checkKind(kind: StreamHead['kind'], claims: readonly Claim[]): Finding[] {
  return claims
    .filter(({ head }) => head.kind !== kind)
    .map(({ witness, head }) => finding('KIND_MISMATCH', head, { witness: witness.name }));
}
