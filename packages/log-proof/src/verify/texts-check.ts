import { commitment } from '../commitment.ts';
import type { ChainedEvent } from '../proven-event.ts';
import { type Finding, finding } from './finding.ts';

/** Texts, salt and commitment stand together, or the commitment alone (erased), or none of them (never any). */
export function checkTexts(event: ChainedEvent): Finding[] {
  const { texts, textsSalt, textsCommitment } = event;
  if (textsCommitment === null)
    return texts === null && textsSalt === null ? [] : [finding('COMMITMENT_MISSING', event)];
  if (texts === null) return textsSalt === null ? [] : [finding('SALT_LEFT_BEHIND', event)];
  if (textsSalt === null) return [finding('SALT_MISSING', event)];
  const holds = commitment(Buffer.from(textsSalt, 'hex'), texts) === textsCommitment;
  return holds ? [] : [finding('TEXTS_DO_NOT_MATCH', event)];
}
