import { type ChainedEvent, commitment, eventHash, NO_HASH } from '@samenspel/log-proof';

/** An event does not follow on the one before it, or does not agree with its own hash or commitment. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
  readonly streamId: string;
  readonly version: number;

  constructor(streamId: string, version: number) {
    super(`Version ${version} of the stream ${streamId} does not hold`);
    this.streamId = streamId;
    this.version = version;
  }
}

/** The events as they come, each looked at: that it is of this stream, next in turn, linked, and what its hash says. */
export async function* followed(
  streamId: string,
  events: AsyncIterable<ChainedEvent>,
): AsyncGenerator<ChainedEvent> {
  let [version, hash] = [0, NO_HASH];
  for await (const event of events) {
    version += 1;
    const inPlace = event.streamId === streamId && event.version === version && event.previousHash === hash;
    if (!inPlace || !holds(event)) throw new BrokenChain(streamId, version);
    hash = event.hash;
    yield event;
  }
}

function holds(event: ChainedEvent): boolean {
  const { texts, textsSalt, textsCommitment, previousHash, hash } = event;
  if (eventHash(event, previousHash) !== hash) return false;
  if (texts === null) return textsSalt === null;
  return textsSalt !== null && commitment(Buffer.from(textsSalt, 'hex'), texts) === textsCommitment;
}
