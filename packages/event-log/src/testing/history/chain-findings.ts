import { type ChainedEvent, commitment, eventHash, NO_HASH, type StreamHead } from '@samenspel/log-proof';

/**
 * What is wrong with a stream by itself: versions that are not 1 to n, moments that run backwards, links and
 * commitments that do not hold, a head that is not the last event. One sentence each; none for a sound stream.
 * @param head what the stream's row says; undefined when there is none.
 */
export function chainFindings(head: StreamHead | undefined, events: readonly ChainedEvent[]): string[] {
  const findings = events.flatMap((event, index) => linkFindings(event, events[index - 1], index + 1));
  const [version, hash] = [events.length, events.at(-1)?.hash ?? NO_HASH];
  if ((head?.version ?? 0) !== version)
    findings.push(`The stream says version ${head?.version ?? 0} and has ${version} events.`);
  if ((head?.head ?? NO_HASH) !== hash) findings.push('The head of the stream is not its last event.');
  return findings;
}

function linkFindings(event: ChainedEvent, before: ChainedEvent | undefined, place: number): string[] {
  const findings: string[] = [];
  const { version, previousHash, hash } = event;
  if (version !== place) findings.push(`Version ${version} stands where ${place} should stand.`);
  if (before && event.recordedAt < before.recordedAt)
    findings.push(`Version ${version} was recorded before the one before it.`);
  if (previousHash !== (before?.hash ?? NO_HASH) || hash !== eventHash(event, previousHash))
    findings.push(`Version ${version} is not what its hash says.`);
  if (!keepsItsWord(event)) findings.push(`The texts of version ${version} are not those of the commitment.`);
  return findings;
}

function keepsItsWord({ texts, textsSalt, textsCommitment }: ChainedEvent): boolean {
  if (texts === null) return textsSalt === null;
  return textsSalt !== null && commitment(Buffer.from(textsSalt, 'hex'), texts) === textsCommitment;
}
