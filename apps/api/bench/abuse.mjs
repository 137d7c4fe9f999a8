// How long it takes to refuse what is meant to tire the service, and what an honest question takes beside and meanwhile.
// Prints figures, asserts nothing: they depend on the machine. apps/api/src/http/abuse.test.ts asserts what is refused.
import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '@samenspel/event-log/bench';
import { startTestDatabase } from '@samenspel/local-postgres/testing';
import { readConfig } from '../dist/config.js';
import { buildService } from '../dist/main.js';
import { makeSealingKey } from '../dist/sealing/sealing.js';
import { abuses } from '../src/testing/abuses.ts';

const times = 60;
const megabyte = 1024 ** 2;
const cluster = await startTestDatabase();
const running = await buildService(await config());

try {
  const token = await signIn();
  const tenMegabytes = JSON.stringify({ query: '{ me { id } }', x: 'x'.repeat(10 * megabyte) });
  const batch = JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ me { id } }' })));
  const asked = [
    ['an honest question', JSON.stringify({ query: '{ me { id } }' }), token],
    ...abuses.map(([what, query]) => [what, JSON.stringify({ query }), token]),
    ['a batch of 1,000', batch, token],
    ['10 MB from a stranger', tenMegabytes, ''],
  ];
  const rows = [['asked', 'status', 'p50 ms', 'p99 ms', 'at most']];
  for (const [what, body, from] of asked) rows.push(await timed(what, () => post(body, from)));
  rows.push(await amidAll(asked, token));
  printTable(rows);
} finally {
  await running.stop();
  await cluster.stop();
}

async function timed(what, ask) {
  const taken = [];
  let status = 0;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    status = await ask();
    taken.push(performance.now() - started);
  }
  return row(what, status, taken);
}

/** An honest question while eight others send everything above. */
async function amidAll(asked, token) {
  let isOver = false;
  const attackers = Array.from({ length: 8 }, async () => {
    while (!isOver) for (const [, body, from] of asked.slice(1)) await post(body, from);
  });
  const result = await timed('an honest question meanwhile', () => post(asked[0][1], token));
  isOver = true;
  await Promise.all(attackers);
  return result;
}

function row(what, status, taken) {
  const sorted = taken.slice(10).toSorted((a, b) => a - b); // the first ones warm up
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
  return [what, String(status), at(0.5), at(0.99), status >= 400 ? '50' : ''];
}

async function post(body, token) {
  const answer = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

async function signIn() {
  const query = 'mutation { signInAsDemoPerson(personId: "gids") { token } }';
  const answer = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data.signInAsDemoPerson.token;
}

async function config() {
  const databaseUrl = await cluster.database();
  const SEALING_KEY = join(mkdtempSync(join(tmpdir(), 'abuse-')), 'key');
  makeSealingKey(SEALING_KEY);
  const plenty = '1000000';
  const settings = { DATABASE_URL: databaseUrl, API_PORT: '0', DEMO: 'on', SEALING_KEY, LOG_LEVEL: 'silent' };
  return readConfig({
    ...settings,
    REQUESTS_PER_PERSON: plenty,
    REQUESTS_PER_ADDRESS: plenty,
    REQUESTS_UNPACED: plenty,
  });
}
