import type { Running } from '../main.ts';
import type { Refused } from './asking.ts';

type Event = { collaborationEvents: { id: string; version: number; type: string; sentence: string } };

/** An open event stream and what has come over it so far. */
export type Stream = {
  events: Event[];
  errors: Refused[];
  /** Waits for a number of events. @throws Error when they do not come in time. */
  until: (count: number, millis?: number) => Promise<void>;
  /** Fulfils when the service has ended the stream. */
  ended: Promise<void>;
  close: () => Promise<void>;
};

/** Opens a subscription as graphql-sse has it: one request, one stream. */
export async function openStream(
  { url }: Pick<Running, 'url'>,
  token: string | null,
  query: string,
  variables: object,
  control = new AbortController(),
): Promise<Stream> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
    signal: control.signal,
  });
  const events: Event[] = [];
  const errors: Refused[] = [];
  let wake = () => {};
  const ended = readAll(response, (message) => {
    if (message.errors) errors.push(...message.errors);
    else if (message.data) events.push(message.data);
    wake();
  }).catch(() => undefined);
  const until = async (count: number, millis = 10_000) => {
    const end = Date.now() + millis;
    while (events.length < count) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`Only ${events.length} of ${count} events came.`);
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, left);
      });
    }
  };
  const close = async () => {
    control.abort();
    await ended;
  };
  return { events, errors, until, ended, close };
}

type Message = { data?: Event; errors?: Refused[] };

async function readAll(response: Response, take: (message: Message) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.+)$/m.exec(part)?.[1];
      if (/^event: next$/m.test(part) && data) take(JSON.parse(data) as Message);
      if (/^event: complete$/m.test(part)) return;
    }
  }
}
