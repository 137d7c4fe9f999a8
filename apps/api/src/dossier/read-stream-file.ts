import { join } from 'node:path';
import { BrokenChain } from '@samenspel/event-log';
import { type ChainedEvent, fromCloudEvent, linesOfFile, type ManifestStream } from '@samenspel/log-proof';
import { mustKnow } from './schemas.ts';

/**
 * The events of one stream of a dossier, one by one.
 * @throws BrokenChain for a line that holds no event, or an end that is not the manifest's; Refusal INVALID for a type
 *   of event that this release does not know.
 */
export async function* readStreamFile(
  folder: string,
  { streamId, version, head, file }: ManifestStream,
): AsyncGenerator<ChainedEvent> {
  let last: ChainedEvent | undefined;
  for await (const { number, text } of linesOfFile(join(folder, file))) {
    const event = eventIn(text);
    if (event === null) throw new BrokenChain(streamId, number);
    mustKnow(event);
    last = event;
    yield event;
  }
  if (last?.version !== version || last.hash !== head) throw new BrokenChain(streamId, version);
}

function eventIn(text: string | null): ChainedEvent | null {
  try {
    return fromCloudEvent(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
