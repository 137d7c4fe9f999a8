import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countUnread, mustRead } from './unread-answers.ts';

const large = 'a'.repeat(8_000_000);
const server = createServer((_, response) => {
  response.end(large);
  countUnread('192.0.2.1', response);
});
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());

/** Asks, and reads nothing of the answer but its head. */
async function unread(): Promise<IncomingMessage> {
  const asking = get({ port: (server.address() as AddressInfo).port, agent: false });
  return await new Promise((answered) => asking.on('response', answered));
}

it('makes no more answers for an address where many lie unread, until they are gone', async () => {
  const answers: IncomingMessage[] = [];
  for (let n = 0; n < 14; n++) answers.push(await unread());
  expect(() => mustRead('192.0.2.1')).toThrow(expect.objectContaining({ status: 429 }));
  expect(() => mustRead('192.0.2.2')).not.toThrow();
  for (const answer of answers.slice(7)) answer.destroy();
  for (const answer of answers.slice(0, 7)) await once(answer.resume(), 'end');
  await expect.poll(() => mustRead('192.0.2.1')).toBeUndefined();
  for (let n = 0; n < 14; n++) await once((await unread()).resume(), 'end');
  expect(() => mustRead('192.0.2.1')).not.toThrow();
});
