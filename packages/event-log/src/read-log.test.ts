import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import type { LoggedEvent } from './event.ts';
import { type LogReading, readLog } from './read-log.ts';
import { readStream } from './read-stream.ts';
import { streamHeads } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

let log: TestLog;
const many = (count: number) => Array.from({ length: count }, (_, index) => index);

beforeAll(async () => {
  log = await openLog();
  for (const index of many(12)) {
    const type = index % 3 === 0 ? 'Seen' : 'Heard';
    const days = ['0001-01-01', '1969-12-31', '2024-02-29', '9999-12-31'];
    const events = many(1 + index).map((n) =>
      newEvent({
        type,
        typeVersion: 1 + (n % 2),
        texts: n % 3 ? { a: 'b' } : null,
        occurredOn: days[n % 4] ?? '',
      }),
    );
    await append(log.em(), request({ kind: index < 6 ? 'here' : 'there', events }));
  }
});
afterAll(() => log.close());

async function read(reading?: LogReading): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for await (const page of readLog(log.em(), reading)) events.push(...page);
  return events;
}

/** The same events by the other way to read. */
async function streamByStream(): Promise<LoggedEvent[]> {
  const all: LoggedEvent[] = [];
  for (const { streamId } of await streamHeads(log.em())) all.push(...(await readStream(log.em(), streamId)));
  return all;
}

const inOrder = (events: readonly LoggedEvent[]) =>
  events.toSorted((a, b) =>
    a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : a.version - b.version,
  );

test.each([1, 7, 78, 5_000])(
  'in pages of %i every event comes once, as its stream has it',
  async (pageSize) => {
    const events = await read({ pageSize });
    expect(events).toHaveLength(78);
    expect(inOrder(events)).toEqual(inOrder(await streamByStream()));
    const versions = Map.groupBy(events, ({ streamId }) => streamId);
    for (const [, own] of versions)
      expect(own.map(({ version }) => version)).toEqual(many(own.length).map((n) => n + 1));
  },
);

test('reading goes on behind any event', async () => {
  const all = await read();
  for (const at of [0, 1, 40, 76])
    expect(await read({ after: all[at] as LoggedEvent })).toEqual(all.slice(at + 1));
});

test('the database leaves out other kinds, and what the reader knows and does not look at; never what it does not know', async () => {
  const all = await read();
  const heads = await streamHeads(log.em());
  const here = new Set(heads.flatMap(({ kind, streamId }) => (kind === 'here' ? [streamId] : [])));
  expect(await read({ kinds: ['here'], pageSize: 3 })).toEqual(
    all.filter(({ streamId }) => here.has(streamId)),
  );
  const without = [{ type: 'Seen', typeVersion: 1 }];
  const others = all.filter(({ type, typeVersion }) => type !== 'Seen' || typeVersion !== 1);
  expect(await read({ without, pageSize: 3 })).toEqual(others);
});

test('a reader who stops early can begin anew', async () => {
  for await (const page of readLog(log.em(), { pageSize: 1 })) {
    expect(page).toHaveLength(1);
    break;
  }
  expect(await read()).toHaveLength(78);
});

test('what is appended to a stream while it is read comes too, without a gap', async () => {
  const { streamId } = request();
  await append(log.em(), request({ streamId: `~${streamId}`, events: many(5).map(() => newEvent()) }));
  let expectedVersion = 5;
  const seen: number[] = [];
  for await (const [event] of readLog(log.em(), { pageSize: 1, after: { streamId: '~', version: 0 } })) {
    seen.push(event?.version ?? 0);
    if (expectedVersion < 8)
      await append(log.em(), request({ streamId: `~${streamId}`, expectedVersion: expectedVersion++ }));
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
