import { eventHash } from '@samenspel/log-proof';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from '../append.ts';
import { readChain } from '../read-chain.ts';
import { streamHeads } from '../streams.ts';
import { copyStream } from './copy-stream.ts';
import { openLog, type TestLog } from './open-log.ts';
import { newEvent, request } from './requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

test('a copied stream has a chain that holds', async () => {
  const original = request({
    actor: 'Zoë "Z"',
    causedBy: 'née\n',
    events: [newEvent(), newEvent({ texts: null })],
  });
  await append(log.em(), original);
  expect(await copyStream(await log.as('owner'), original.streamId, 3)).toBe(6);
  const heads = await streamHeads(log.em());
  expect(heads).toHaveLength(4);
  for (const { streamId, version, head } of heads) {
    let last = '';
    for await (const event of readChain(log.em(), streamId)) {
      last = event.hash;
      expect(eventHash(event, event.previousHash)).toBe(last);
    }
    expect([version, head]).toEqual([2, last]);
  }
});
