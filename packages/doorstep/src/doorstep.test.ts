import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDoors } from './doors.ts';
import { openDoorstep } from './doorstep.ts';
import type { Pace } from './pace.ts';

const patience = { headersTimeout: 10_000 };
const addressOf = ({ headers }: IncomingMessage) => String(headers['x-forwarded-for']);
const bodies: number[] = [];
const pieces: number[] = [];

/** Answers with the length of the body. */
const server = openDoorstep(
  {
    ...{
      patience,
      addressOf,
      pace: async () => {},
      connections: { open: 40, anew: 100, except: ['127.0.0.4'] },
    },
    small: { pieces: 200, bytes: 256, perSecond: 10_000 },
  },
  (request, response) => {
    let [length, count] = [0, 0];
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      count += 1;
    });
    request
      .on('error', () => {})
      .on('end', () => {
        bodies.push(length);
        pieces.push(count);
        response.end(`${length} bytes`);
      });
  },
);
beforeAll(() => openDoors(server, { port: 0, host: '127.0.0.1' }));
afterAll(async () => {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
});

/** Another one of us, which takes as many small pieces as somebody likes. */
const anotherServer = (pace: Pace, look: RequestListener) =>
  openDoorstep(
    { patience, addressOf, pace, connections: null, small: { pieces: 1_000, bytes: 1, perSecond: 10_000 } },
    look,
  );

const whereWeAre = () => ({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
const toUs = (): Socket => connect(whereWeAre()).on('error', () => {});

/** What is answered, empty when somebody is hung up on. */
async function told(socket: Socket, ask: string): Promise<string> {
  if (socket.closed) return '';
  socket.write(ask);
  const [first] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  return first instanceof Buffer ? String(first).slice(0, 12) : '';
}

const headFrom = (address: string) =>
  `POST / HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ${address}\r\ntransfer-encoding: chunked\r\n\r\n`;
const inPieces = (count: number, size: number, from = 'here') =>
  `${headFrom(from)}${`${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`.repeat(count)}0\r\n\r\n`;

it('takes a body in some small pieces, and in many of a usual size', async () => {
  expect(await told(toUs(), inPieces(150, 1))).toBe('HTTP/1.1 200');
  expect(await told(toUs(), inPieces(2_000, 1_400))).toBe('HTTP/1.1 200');
  expect(bodies.splice(0)).toEqual([150, 2_000 * 1_400]);
  expect(pieces[0]).toBeLessThan(10); // what came together is one
});

it('takes in no more pieces in a second than there is room for, and those of others meanwhile', async () => {
  const many = Array.from({ length: 4 }, () => told(toUs(), inPieces(5_000, 600, 'many')));
  const before = performance.now();
  await told(toUs(), inPieces(10, 600, 'many'));
  expect(await told(toUs(), inPieces(10, 600, 'other'))).toBe('HTTP/1.1 200');
  const other = performance.now() - before;
  expect(await Promise.all(many)).toEqual(Array(4).fill('HTTP/1.1 200'));
  expect(performance.now() - before).toBeGreaterThan(1_000);
  expect(other).toBeLessThan(1_000);
});

it('takes in nothing of a body before its request is looked at', async () => {
  const { promise: turn, resolve: goOn } = Promise.withResolvers<void>();
  const waiting = anotherServer(
    () => turn,
    (request, response) => request.resume().on('end', () => response.end('there')),
  );
  await once(waiting.listen(0, '127.0.0.1'), 'listening');
  const accepted = once(waiting, 'connection');
  const sending = connect((waiting.address() as AddressInfo).port, '127.0.0.1');
  const [socket] = (await accepted) as [Socket];
  sending.write(headFrom('here'));
  for (let sent = 0; sent < 100; sent++) {
    sending.write('1\r\nx\r\n');
    await rest(2);
  }
  expect(socket.bytesRead).toBeLessThan(headFrom('here').length + 20 * '1\r\nx\r\n'.length);
  goOn();
  expect(await told(sending, '0\r\n\r\n')).toBe('HTTP/1.1 200');
  sending.destroy();
  waiting.close();
});

it('only hangs up on whose crumbs come slowly: somebody in between may pass them on', async () => {
  const slow = toUs().setNoDelay();
  slow.write(headFrom('here'));
  const gone = once(slow, 'close');
  for (let sent = 0; sent < 220 && !slow.destroyed; sent++) {
    slow.write('1\r\nx\r\n');
    await rest(1);
  }
  await gone;
  expect(await told(toUs(), inPieces(1, 1))).toBe('HTTP/1.1 200');
});

it('hangs up on who sends the next request before the one before it is answered', async () => {
  expect(await told(toUs(), inPieces(1, 1).repeat(2))).toBe('');
});

it('hangs up on who sends crumbs, and on whoever else comes anew from there for a moment', async () => {
  const known = toUs();
  expect(await told(known, inPieces(1, 1))).toBe('HTTP/1.1 200');
  const waiting = toUs();
  await once(waiting, 'connect');
  expect(await told(toUs(), inPieces(5_000, 1))).toBe('');
  expect(await told(waiting, inPieces(1, 1))).toBe('');
  expect(await told(toUs(), inPieces(1, 1))).toBe('');
  expect(await told(known, inPieces(1, 1))).toBe('HTTP/1.1 200');
  await rest(2_100);
  expect(await told(toUs(), inPieces(1, 1))).toBe('HTTP/1.1 200');
});

it('keeps no more connections of one address than it may have, and lets those go on', async () => {
  const some = Array.from({ length: 60 }, toUs);
  const [first] = some as [Socket];
  const closed = () => some.filter((one) => one.closed).length;
  await expect.poll(closed).toBeGreaterThanOrEqual(20);
  expect(await told(toUs(), inPieces(1, 1))).toBe('');
  expect(await told(first, inPieces(1, 1))).toBe('HTTP/1.1 200');
  const others = connect({ ...whereWeAre(), localAddress: '127.0.0.2' });
  expect(await told(others, inPieces(1, 1))).toBe('HTTP/1.1 200');
  for (const one of [...some, others]) one.destroy();
});

it('lets nobody open one connection after another without end', async () => {
  const open = async () => {
    const socket = connect({ ...whereWeAre(), localAddress: '127.0.0.3' }).on('error', () => {});
    const answer = await told(socket, inPieces(1, 1));
    socket.destroy();
    return answer;
  };
  const answers: string[] = [];
  for (let count = 0; count < 210; count++) answers.push(await open()); // in two spans at most
  expect(answers.filter((answer) => answer === '').length).toBeGreaterThanOrEqual(10);
  await expect.poll(open, { timeout: 12_000, interval: 500 }).toBe('HTTP/1.1 200');
}, 20_000);

it('lets in whom it makes an exception for, as often as they come', async () => {
  const many = Array.from({ length: 120 }, () => connect({ ...whereWeAre(), localAddress: '127.0.0.4' }));
  expect(await Promise.all(many.map((one) => told(one, inPieces(1, 1))))).toEqual(
    Array(120).fill('HTTP/1.1 200'),
  );
  for (const one of many) one.destroy();
});

it('takes a request with many headers, and none with hundreds', async () => {
  const withHeaders = (count: number) =>
    `GET / HTTP/1.1\r\nhost: x\r\n${Array.from({ length: count }, (_, n) => `x${n}: y\r\n`).join('')}\r\n`;
  expect(await told(toUs(), withHeaders(90))).toBe('HTTP/1.1 200');
  expect(await told(toUs(), withHeaders(300))).toBe('HTTP/1.1 431');
});

it('listens on no port that is taken, also by another one of us', async () => {
  const another = anotherServer(
    async () => {},
    () => {},
  );
  await expect(openDoors(another, whereWeAre())).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await told(toUs(), inPieces(1, 1))).toBe('HTTP/1.1 200');
});

it('is closed when nobody is there any more, by whichever door they came in', async () => {
  const { promise: turn, resolve: goOn } = Promise.withResolvers<void>();
  const closing = anotherServer(
    () => turn,
    (_, response) => response.setHeader('connection', 'close').end('there'),
  );
  await openDoors(closing, { port: 0, host: '127.0.0.1' });
  const { port } = closing.address() as AddressInfo;
  const all = Array.from({ length: 10 }, () => connect(port, '127.0.0.1'));
  await Promise.all(all.map((one) => once(one, 'connect')));
  const answers = all.map((one) => told(one, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'));
  await rest(100);
  let isClosed = false;
  const closed = new Promise<void>((done) => closing.close(() => done())).then(() => {
    isClosed = true;
  });
  await rest(100);
  expect(isClosed).toBe(false);
  goOn();
  expect(await Promise.all(answers)).toEqual(Array(10).fill('HTTP/1.1 200'));
  await closed;
  const late = connect(port, '127.0.0.1');
  expect(await once(late, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
});
