import { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { hasTurn } from './turns.mjs';

let addresses = 0;
const elsewhere = () => {
  addresses += 1;
  return `198.51.100.${addresses}`;
};

/** A request, and whether its turn has come. */
function ask({ session = '', address = elsewhere(), method = 'GET', url = '/about' }) {
  const response = new ServerResponse(new IncomingMessage());
  const headers = { cookie: session && `samenspel_session=${session}`, 'x-forwarded-for': address };
  const asked = { response, began: undefined };
  hasTurn({ headers, method, url }, response).then((isThere) => {
    asked.began = isThere;
  });
  return asked;
}

const many = (times, of) => Array.from({ length: times }, () => ask(of));
const soon = () => new Promise((done) => setTimeout(done, 50));
const begun = async (asked) => {
  await soon();
  return asked.filter(({ began }) => began).length;
};

test('of one session three pages are made at a time, the next when one is made', async () => {
  const pages = many(5, { session: 'a' });
  expect(await begun(pages)).toBe(3);
  expect(await begun([ask({ session: 'b' })])).toBe(1);
  pages[0].response.writeHead(200); // made, not read yet
  expect(await begun(pages)).toBe(4);
  pages[1].response.emit('close');
  expect(await begun(pages)).toBe(5);
});

test('of one address eight, whatever sessions they are of', async () => {
  const address = elsewhere();
  const pages = Array.from({ length: 10 }, (_, n) => ask({ session: `of many ${n}`, address }));
  expect(await begun(pages)).toBe(8);
  expect(await begun([ask({ session: 'of many 0' })])).toBe(1);
  for (const { response } of pages.slice(0, 2)) response.emit('close');
  expect(await begun(pages)).toBe(10);
});

test('pages do not wait for those who come in through an organisation that does not answer', async () => {
  const address = elsewhere();
  expect(await begun(many(10, { address, url: '/sign-in/organisation?next=%2F' }))).toBe(8);
  expect(await begun(many(8, { address }))).toBe(8);
});

test('forms of a session wait for each other and for no page; those of nobody do not', async () => {
  const forms = many(4, { session: 'c', method: 'POST' });
  expect(await begun(forms)).toBe(3);
  expect(await begun([ask({ session: 'c' })])).toBe(1);
  expect(await begun(many(20, { method: 'POST', address: elsewhere() }))).toBe(20);
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
  for (const { response } of asked.slice(0, 3)) response.writeHead(200);
  expect(await begun(asked)).toBe(15);
});

test('who left while waiting takes no turn', async () => {
  const pages = many(5, { session: 'e' });
  await soon();
  pages[3].response.destroy();
  pages[0].response.emit('close');
  await soon();
  expect(pages.map(({ began }) => began)).toEqual([true, true, true, false, true]);
});
