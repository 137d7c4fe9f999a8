import { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { ask, begun, elsewhere, many, rounds, soon } from './testing/pages.mjs';
import { inTurn } from './turns.mjs';
import { UnderWay } from './under-way.mjs';

test('of one session three pages are made at a time, the next when one is made', async () => {
  const pages = many(5, { session: 'a' });
  expect(await begun(pages)).toBe(3);
  expect(await begun([ask({ session: 'b' })])).toBe(1);
  pages[0].made(); // not read yet
  expect(await begun(pages)).toBe(4);
  pages[1].made();
  expect(await begun(pages)).toBe(5);
});

test('forms of a session that is used elsewhere wait in a line of their own', async () => {
  const copied = (address) => ({ session: 'copied', method: 'POST', address });
  expect(await begun(many(4, copied(elsewhere())))).toBe(3);
  expect(await begun([ask(copied(elsewhere()))])).toBe(1);
});

test('of one address four, whatever sessions they are of', async () => {
  const address = elsewhere();
  const pages = Array.from({ length: 10 }, (_, n) => ask({ session: `of many ${n}`, address }));
  expect(await begun(pages)).toBe(4);
  expect(await begun([ask({ session: 'of many 0' })])).toBe(1);
  for (const { made } of pages.slice(0, 2)) made();
  expect(await begun(pages)).toBe(6);
});

test('in line at an address each session waits for one page of every other, however many they wait with', async () => {
  const address = elsewhere();
  const pages = ['one', 'two', 'three'].flatMap((session) => many(3, { session, address }));
  expect(await begun(pages)).toBe(4);
  const colleague = ask({ session: 'colleague', address });
  for (const { made } of pages.slice(0, 2)) made();
  expect(await begun([...pages, colleague])).toBe(6);
  expect(colleague.began).toBeUndefined();
  pages[2].made();
  expect(await begun([colleague])).toBe(1);
  expect(await begun(pages)).toBe(6);
});

test('pages do not wait for those who come in through an organisation that does not answer', async () => {
  const address = elsewhere();
  expect(await begun(many(10, { address, url: '/sign-in/organisation?next=%2F' }))).toBe(4);
  expect(await begun(many(4, { address }))).toBe(4);
});

test('files that are sent to be read go one after another, and no other form waits for them', async () => {
  const address = elsewhere();
  const send = (n) => ask({ session: `brings ${n}`, address, method: 'POST', url: '/import' });
  const sent = [1, 2].map(send);
  expect(await begun(sent)).toBe(1);
  expect(await begun([ask({ session: 'brings 3', address, method: 'POST' })])).toBe(1);
  sent[0].made();
  expect(await begun(sent)).toBe(2);
});

test('forms of a session wait for each other and for no page; those of nobody do not', async () => {
  const forms = many(4, { session: 'c', method: 'POST', address: elsewhere() });
  expect(await begun(forms)).toBe(3);
  expect(await begun([ask({ session: 'c' })])).toBe(1);
  expect(await begun(many(20, { method: 'POST', address: elsewhere() }))).toBe(20);
});

test('of one address four forms, whatever sessions they are of', async () => {
  const address = elsewhere();
  const forms = Array.from({ length: 6 }, (_, n) => ask({ session: `one of ${n}`, address, method: 'POST' }));
  expect(await begun(forms)).toBe(4);
  expect(await begun([ask({ address })])).toBe(1);
});

test('a page that kept everybody waiting holds its turn for a while after it was made', async () => {
  const pages = many(4, { session: 'heavy' });
  await soon();
  for (const end = performance.now() + 400; performance.now() < end; );
  pages[0].made();
  expect(await begun(pages)).toBe(3);
  await vi.waitFor(() => expect(pages[3].began).toBe(true), 3_000);
});

test('between two pages others are looked at', async () => {
  const pages = many(2, { session: 'f' });
  let rounds = 0;
  const look = () => {
    rounds += 1;
    if (!pages[1].began) setImmediate(look);
  };
  while (!pages[0].began) await new Promise((done) => setImmediate(done));
  look();
  await soon();
  expect(rounds).toBeGreaterThan(10);
});

test.each(['/_app/immutable/a.js', '/auth/get-session'])('nobody waits for %s', async (url) => {
  expect(await begun(many(20, { session: 'd', address: elsewhere(), url }))).toBe(20);
});

test('questions of a session are passed on twelve at a time, and wait for no page', async () => {
  many(3, { session: 'g' });
  const asked = [
    ...many(7, { session: 'g', url: '/graphql' }),
    ...many(8, { session: 'g', url: '/graphql/stream' }),
  ];
  expect(await begun(asked)).toBe(12);
  const address = elsewhere();
  expect(await begun(many(20, { address, method: 'POST', url: '/graphql' }))).toBe(12);
  for (const { made } of asked.slice(0, 3)) made();
  expect(await begun(asked)).toBe(15);
});

test('who left while waiting takes no turn and no place in the line', async () => {
  const pages = many(5, { session: 'e' });
  await soon();
  pages[3].leave();
  await soon();
  expect(pages[3].began).toBe(false);
  pages[0].made();
  await soon();
  expect(pages.map(({ began }) => began)).toEqual([true, true, true, false, true]);
});

test.each([
  ['pages', '/about', 3],
  ['questions', '/graphql', 12],
])('a turn lasts until it is made, also when nobody waits for it any more: %s', async (_, url, width) => {
  const asked = many(width + 1, { session: `left ${url}`, url });
  expect(await begun(asked)).toBe(width);
  for (const { leave } of asked.slice(0, width)) leave();
  expect(await begun(asked)).toBe(width);
  asked[0].made();
  expect(await begun(asked)).toBe(width + 1);
});

test('a page that is never made has its turn for a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pages = many(4, { session: 'never' });
  await rounds();
  expect(pages[3].began).toBeUndefined();
  vi.advanceTimersByTime(60_000);
  await rounds();
  expect(pages[3].began).toBe(true);
  vi.useRealTimers();
});

test('a page that fails ends its turn', async () => {
  const response = new ServerResponse(new IncomingMessage());
  const request = {
    headers: { cookie: 'samenspel_session=fails', 'x-forwarded-for': elsewhere() },
    method: 'GET',
  };
  const failing = () =>
    inTurn({ ...request, url: '/about' }, response, () => Promise.reject(new Error('no')));
  for (let n = 0; n < 4; n += 1) await expect(failing()).rejects.toThrow('no');
});

test('what is still being made counts as under way, also when nobody waits for it any more', async () => {
  const underWay = new UnderWay();
  const [dropped, waiting] = [
    ask({ session: 'h' }),
    ...many(2, { session: 'h' }),
    ask({ session: 'h' }),
  ].filter((_, n) => n % 3 === 0);
  for (const { response } of [dropped, waiting]) underWay.begin('h', response);
  await soon();
  dropped.leave();
  waiting.leave();
  await soon();
  expect(underWay.of('h')).toBe(1);
  dropped.made();
  await soon();
  expect(underWay.of('h')).toBe(0);
});

test('live events that have begun hold no turn', async () => {
  const streams = many(13, { session: 'live', url: '/graphql/stream?query=x' });
  expect(await begun(streams)).toBe(12);
  for (const { response } of streams.slice(0, 12)) response.writeHead(200);
  expect(await begun(streams)).toBe(13);
});
