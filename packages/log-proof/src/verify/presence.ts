import type { Manifest } from '../dossier/manifest.ts';
import { type Finding, finding } from './finding.ts';
import type { Claims } from './heads.ts';
import type { Limits } from './not-proven.ts';
import type { OwnCheckpoint } from './own-checkpoint.ts';
import { OWN, type Witness } from './witness.ts';

/**
 * Which streams should be here and are not, or the other way round. What a dossier of some streams leaves out is no
 * fault; it is counted in `limits`.
 */
export function checkPresence(
  { scope, streams }: Manifest,
  own: OwnCheckpoint,
  outside: Claims,
  limits: Limits,
): Finding[] {
  const held = new Set(streams.map(({ streamId }) => streamId));
  const missing = (claims: Claims) => [...claims.values()].filter(({ head }) => !held.has(head.streamId));
  const [leftOut, notCovered] = [missing(own.claims), missing(outside)];
  // Without a checkpoint there is a finding for that already, and one for each stream would say no more.
  const unknown = streams.filter(({ streamId }) => own.present && !own.claims.has(streamId));
  const findings = unknown.map((stream) => about('STREAM_UNKNOWN', stream, OWN));
  if (scope === 'all')
    return [
      ...findings,
      ...[...leftOut, ...notCovered].map(({ head, witness }) => missingStream(head, witness)),
    ];
  Object.assign(limits, { leftOut: leftOut.length, notCovered: notCovered.length });
  return findings;
}

/** The stream that a witness has seen is not in the dossier. */
export function missingStream(stream: { streamId: string }, witness: Witness): Finding {
  return about('STREAM_MISSING', stream, witness);
}

function about(
  code: 'STREAM_MISSING' | 'STREAM_UNKNOWN',
  { streamId }: { streamId: string },
  witness: Witness,
): Finding {
  return finding(code, { streamId }, { witness: witness.name });
}
