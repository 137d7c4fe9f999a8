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

/** How far a stream was followed: the version of the last event, 0 for none, and its hash in 64 hex digits. */
export type Followed = { version: number; hash: string };

/**
 * How far a stream is followed with one more event.
 * @param before what was found before; what the event says of the one before it does not count.
 * @throws BrokenChain when the event is not the next one, or is not what its hash and its commitment say.
 */
export function follow(streamId: string, before: Followed, event: ChainedEvent): Followed {
  const version = before.version + 1;
  const inPlace = event.streamId === streamId && event.version === version;
  if (!inPlace || eventHash(event, before.hash) !== event.hash || !keepsItsWord(event))
    throw new BrokenChain(streamId, version);
  return { version, hash: event.hash };
}

/** The events as they come, each looked at: that it is of this stream, next in turn, linked, and what its hash says. */
export async function* followed(
  streamId: string,
  events: AsyncIterable<ChainedEvent>,
): AsyncGenerator<ChainedEvent> {
  let last: Followed = { version: 0, hash: NO_HASH };
  for await (const event of events) {
    if (event.previousHash !== last.hash) throw new BrokenChain(streamId, last.version + 1);
    last = follow(streamId, last, event);
    yield event;
  }
}

/** Texts that were erased have nothing to answer for. */
function keepsItsWord({ texts, textsSalt, textsCommitment }: ChainedEvent): boolean {
  if (texts === null) return textsSalt === null;
  return textsSalt !== null && commitment(Buffer.from(textsSalt, 'hex'), texts) === textsCommitment;
}
