import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { random } from '@samenspel/log-proof/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppendRequest } from '../append-request.ts';
import { cutLine } from '../testing/cut-line.ts';
import type { Call } from '../testing/history/call.ts';
import { checkHistory } from '../testing/history/check-history.ts';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { newEvent, request } from '../testing/requests.ts';
import { type Errand, Sender } from '../testing/writers/start-senders.ts';

const count = sized(200, 5_000);
const LANES = 8;
const seed = newSeed();
const chance = random(seed);

let log: TestLog;
let line: Awaited<ReturnType<typeof cutLine>>;
let senders: Sender[];
beforeAll(async () => {
  log = await openLog();
  line = await cutLine(log.url, () => chance.below(6) === 0);
  senders = [1, 2, 3].map(() => new Sender(log.url, line.url));
});
afterAll(async () => {
  for (const sender of senders) sender.stop();
  line.close();
  await log.close();
});

const calls: Call[] = [];
/** Calls that were refused although nobody else writes there. */
const refused: Call[] = [];

async function send(wish: AppendRequest, errand: Omit<Errand, 'request'>): Promise<Call> {
  const { streamId, commandId, expectedVersion, events } = wish;
  const { outcome, seen } = await chance.oneOf(senders).run({ ...errand, request: wish });
  const call = { streamId, commandId, expectedVersion, ids: events.map(({ id }) => id), outcome };
  calls.push(call);
  if (outcome.is === 'failed' && seen !== undefined) refused.push(call);
  return call;
}

/** The same command up to five times from any process, at once or one after another, over lines that get cut. */
async function sendRepeatedly(wish: AppendRequest): Promise<void> {
  const atOnce: Promise<Call>[] = [];
  for (let times = 1 + chance.below(5); times > 0; times--) {
    const over = chance.oneOf(['direct', 'line', 'line'] as const);
    const sending = send(wish, { over, inside: chance.below(2) === 0 });
    if (chance.below(2) === 0) await sending;
    atOnce.push(sending);
  }
  await Promise.all(atOnce);
}

/** One stream after another, each with some commands one after another. */
async function lane(commands: number): Promise<void> {
  let wish = request();
  for (let n = 0; n < commands; n++) {
    await sendRepeatedly(wish);
    const last = await send(wish, { over: 'direct', inside: false });
    const version = last.outcome.is === 'ok' ? (last.outcome.places.at(-1)?.version ?? 0) : 0;
    const events = Array.from({ length: 1 + chance.below(3) }, () => newEvent());
    const { streamId } = chance.below(8) === 0 ? request() : wish;
    wish = request({ streamId, expectedVersion: streamId === wish.streamId ? version : 0, events });
  }
}

test(
  'a command has one effect and one answer, however often it is sent and whatever is cut after the commit',
  async () => {
    await Promise.all(Array.from({ length: LANES }, () => lane(count / LANES)));
    const checked = await checkHistory(log.em(), calls);
    expect(checked.findings, `seed ${seed}`).toEqual([]);
    expect(refused, `seed ${seed}`).toEqual([]);
    expect(checked.commands).toBe(count);
    const is = Object.groupBy(calls, ({ outcome }) => outcome.is);
    const lost = [...(is.unknown ?? []), ...(is.failed ?? [])].length;
    expect(lost).toBeGreaterThan(count / 20);
    report({
      promise: 'idempotency',
      test: 'the same command 1 to 5 times, over lines that get cut',
      count,
      seed,
      sent: calls.length,
      lost,
    });
  },
  60_000 + count * 500,
);
