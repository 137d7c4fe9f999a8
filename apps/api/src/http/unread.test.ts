import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { RawConnection } from '../testing/raw-request.ts';
import { freshDatabase, startService } from '../testing/running.ts';
import { usualPatience } from './patience.ts';

let running: Running;
/** The same, but it waits for nobody. */
let impatient: Running;
let reader: Person;
beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  running = await startService({ databaseUrl });
  impatient = await startService({ databaseUrl, patience: { ...usualPatience, silence: 3_000 } });
  reader = await signIn(running, 'gids');
});
afterAll(() => Promise.all([running.stop(), impatient.stop()]));

const id = demoCollaborationId('avondplein');
const parts = 35;
const part = (n: number) => `a${n}: collaboration(id: $id) { history(first: 1000) { events } }`;
/** Asks for megabytes, of what is allowed. */
const query = `query ($id: ID!) { ${Array.from({ length: parts }, (_, n) => part(n)).join(' ')} }`;
const me = '{ me { id } }';

/** A connection that asked and reads nothing. */
async function unread({ url }: Running, localAddress = '127.0.0.1'): Promise<Socket> {
  const body = JSON.stringify({ query, variables: { id } });
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', localAddress });
  await once(socket.pause(), 'connect');
  const head = [
    ...['POST /graphql HTTP/1.1', 'host: service', 'content-type: application/json'],
    ...[`authorization: Bearer ${reader.token}`, `content-length: ${Buffer.byteLength(body)}`, '', ''],
  ];
  socket.on('error', () => undefined).write(head.join('\r\n') + body);
  return socket;
}

it('makes nobody wait for answers that others do not read, but for who asked for them', async () => {
  const sockets = await Promise.all(Array.from({ length: 12 }, () => unread(running)));
  const other = await signIn(running, 'fonds-gedeelde-straat');
  const waiting = reader.ask(me).then(() => 'answered');
  expect((await other.ask(me)).me.id).toBe('fonds-gedeelde-straat');
  expect(await Promise.race([waiting, Promise.resolve('waits')])).toBe('waits');
  for (const socket of sockets) socket.destroy();
  expect(await waiting).toBe('answered');
});

it('makes a browser not wait for what is not read with its session elsewhere', async () => {
  const sockets = await Promise.all(Array.from({ length: 12 }, () => unread(running, '127.0.0.9')));
  await new Promise((done) => setTimeout(done, 500)); // until three of them are answered and not read
  expect((await reader.ask(me)).me.id).toBe('gids');
  for (const socket of sockets) socket.destroy();
});

it('gives an answer up that nobody reads', async () => {
  const socket = await unread(impatient);
  await new Promise((done) => setTimeout(done, 10_000));
  let received = 0;
  socket.on('data', (chunk: Buffer) => (received += chunk.length)).resume();
  await once(socket, 'close');
  const whole = JSON.stringify((await reader.ask(query, { id })).a0).length * parts;
  expect(received).toBeLessThan(whole);
}, 30_000);

it('hangs up on who sends the next request before the one before it is answered', async () => {
  const ask = ['GET /health HTTP/1.1', 'host: service', '', ''];
  const [patient, hasty] = [await RawConnection.to(running), await RawConnection.to(running)];
  hasty.write(...ask, ...ask);
  expect(await hasty.answer).toBe('');
  for (let times = 0; times < 3; times++) {
    patient.write(...ask);
    await once(patient.socket, 'data');
  }
  patient.socket.end();
  expect(await patient.answer).toMatch(/(HTTP\/1\.1 200[\s\S]*){3}/);
});

it('protects an answer whatever else is expected of it', async () => {
  const connection = await RawConnection.to(running);
  connection.write('GET /health HTTP/1.1', 'host: service', 'expect: x', 'connection: close', '', '');
  expect(await connection.answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*x-content-type-options: nosniff/i);
});
