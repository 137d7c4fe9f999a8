import { canonical } from '../canonical.ts';
import { dossierLine } from '../dossier/cloud-event.ts';
import { fromCloudEvent, NotOurEvent } from '../dossier/read-cloud-event.ts';
import type { ChainedEvent } from '../proven-event.ts';

type Reading =
  | {
      event: ChainedEvent;
      /** False when the line says more than the event, or says of it two things that differ. */
      ours: boolean;
      problem: '';
    }
  | { event: null; ours: false; problem: string };

/**
 * The event in a line, or why there is none: the line is not UTF-8, not JSON, not exactly the canonical form of its
 * value (so that a member named twice cannot hide), or a member is missing or misshapen.
 */
export function readLine(text: string | null): Reading {
  if (text === null) return unreadable('UTF-8');
  try {
    const value: unknown = JSON.parse(text);
    const event = fromCloudEvent(value);
    // What we would have written is canonical; only another line has to be looked at twice.
    const ours = dossierLine(event) === text;
    return ours || canonical(value) === text ? { event, ours, problem: '' } : unreadable('RFC 8785');
  } catch (problem) {
    return unreadable(problem instanceof NotOurEvent ? problem.message : 'JSON');
  }
}

function unreadable(problem: string): Reading {
  return { event: null, ours: false, problem };
}
