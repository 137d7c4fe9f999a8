import type { ChainedEvent } from '@samenspel/log-proof';
import { chained, headOf, type LoggedStream, randomHistory } from '@samenspel/log-proof/testing';
import { describe, expect, test } from 'vitest';
import type { Call, Outcome } from '../testing/history/call.ts';
import { chainFindings } from '../testing/history/chain-findings.ts';
import { commandFindings, placeOf } from '../testing/history/command-findings.ts';

/** A sound stream with a command of several events in its middle. */
const stream = Array.from({ length: 40 }, (_, seed) => randomHistory(seed))
  .flat()
  .find(({ events }) => events.length > 8 && middle(events).length > 1) as LoggedStream;

function middle(events: readonly ChainedEvent[]): ChainedEvent[] {
  const after = events.slice(1, -1).find(({ commandIndex }) => commandIndex === 2);
  return events.filter(({ commandId }) => commandId === after?.commandId);
}

/** Calls that got exactly what is in the log. */
const calls: Call[] = [...Map.groupBy(stream.events, ({ commandId }) => commandId)].map(
  ([commandId, events]) => ({
    streamId: stream.streamId,
    commandId,
    expectedVersion: (events[0]?.version ?? 0) - 1,
    ids: events.map(({ id }) => id),
    outcome: { is: 'ok', places: events.map(placeOf), repeated: false },
  }),
);
const [one, ...rest] = middle(stream.events) as [ChainedEvent, ...ChainedEvent[]];
const last = rest.at(-1) as ChainedEvent;

const findings = (
  events: readonly ChainedEvent[],
  asked = calls,
  head = headOf({ ...stream, events: [...events] }),
) => [...chainFindings(head, events), ...commandFindings(asked, events)];

/** The log as somebody would have it who also mends versions and hashes. */
const mended = (events: readonly ChainedEvent[]) =>
  chained(events.map((event, index) => ({ ...event, version: index + 1 })));

/** The calls, with the one about the command in the middle as it is told here. */
const told = (outcome: Outcome) =>
  calls.map((call) => (call.commandId === one.commandId ? { ...call, outcome } : call));

const without = (gone: (event: ChainedEvent) => boolean) => stream.events.filter((event) => !gone(event));
const inMiddle = ({ commandId }: { commandId: string }) => commandId === one.commandId;
const ok = calls.find(inMiddle)?.outcome as Extract<Outcome, { is: 'ok' }>;

test('a history that is as it was answered passes', () => {
  expect(findings(stream.events)).toEqual([]);
});

describe('the checker finds', () => {
  test('an acknowledged command that is lost, also from a chain that was mended', () => {
    const finding = `Command ${one.commandId} was acknowledged and is not there.`;
    expect(findings(without(inMiddle))).toContain(finding);
    expect(findings(mended(without(inMiddle)))).toContain(finding);
  });

  test('an acknowledged command that is lost from the tail', () => {
    const { commandId } = stream.events.at(-1) as ChainedEvent;
    const cut = without((event) => event.commandId === commandId);
    expect(findings(cut)).toEqual([`Command ${commandId} was acknowledged and is not there.`]);
  });

  test('half a command, whether it was acknowledged or unknown', () => {
    const half = mended(without(({ id }) => id === last.id));
    const finding = `Command ${one.commandId} is there in part.`;
    expect(findings(half)).toContain(finding);
    expect(findings(half, told({ is: 'unknown' }))).toContain(finding);
  });

  test('an event that is there twice', () => {
    const twice = mended(stream.events.flatMap((event) => (event.id === one.id ? [event, event] : [event])));
    expect(findings(twice)).toContain(`Command ${one.commandId} is there more than once.`);
  });

  test('a command that was done twice', () => {
    const again = [...stream.events, ...middle(stream.events)];
    expect(findings(mended(again))).toContain(`Command ${one.commandId} is there more than once.`);
    const both = [...calls, ...told(ok).filter(inMiddle)];
    expect(findings(stream.events, both)).toEqual([
      `Command ${one.commandId} was done twice, by its answers.`,
    ]);
  });

  test('a command that failed and is there', () => {
    expect(findings(stream.events, told({ is: 'failed' }))).toEqual([
      `Command ${one.commandId} failed and is there all the same.`,
    ]);
  });

  test('a command that is there and nobody asked for', () => {
    const others = calls.filter((call) => call.commandId !== one.commandId);
    expect(findings(stream.events, others)).toEqual([`Nobody asked for command ${one.commandId}.`]);
  });

  test('an answer with another version, another moment or another event', () => {
    const finding = `Command ${one.commandId} was answered with something else than what is there.`;
    const lies = [{ version: 99 }, { recordedAt: '2024-12-31T00:00:00.000Z' }, { id: last.id }];
    for (const lie of lies) {
      const places = ok.places.map((place, index) => (index === 0 ? { ...place, ...lie } : place));
      expect(findings(stream.events, told({ ...ok, places }))).toContain(finding);
    }
  });

  test('a command that was not put where its caller stood', () => {
    const elsewhere = calls.map((call) =>
      call.commandId === one.commandId ? { ...call, expectedVersion: call.expectedVersion - 1 } : call,
    );
    expect(findings(stream.events, elsewhere)).toEqual([
      `Command ${one.commandId} was put where its caller did not expect.`,
    ]);
  });

  test('events of a command in another order, or with others between them', () => {
    const finding = `Command ${one.commandId} is there, but not as it was asked for.`;
    const swapped = stream.events.map((event) => (event === one ? last : event === last ? one : event));
    expect(findings(mended(swapped))).toContain(finding);
    const apart = [...without(({ id }) => id === last.id), last];
    expect(findings(mended(apart))).toContain(finding);
  });

  test('a gap', () => {
    const gap = chained(without(({ id }) => id === last.id));
    expect(findings(gap).join()).toMatch(/Version \d+ stands where \d+ should stand/);
  });

  test('a moment that runs backwards', () => {
    const early = stream.events.map((event) =>
      event.id === last.id ? { ...event, recordedAt: '2020-01-01T00:00:00.000Z' } : event,
    );
    expect(findings(chained(early))).toContain(
      `Version ${last.version} was recorded before the one before it.`,
    );
  });

  test('a changed fact, and changed texts', () => {
    const changed = stream.events.map((event) =>
      event.id === last.id ? { ...event, facts: { a: 1 } } : event,
    );
    expect(findings(changed)).toEqual([`Version ${last.version} is not what its hash says.`]);
    const texts = stream.events.map((event) =>
      event.texts ? { ...event, texts: { line: 'other' } } : event,
    );
    expect(findings(texts).join()).toMatch(/The texts of version \d+ are not those of the commitment/);
  });

  test('a stream whose row says something else than its events', () => {
    const head = headOf(stream);
    expect(findings(stream.events, calls, { ...head, version: 1 })).toEqual([
      `The stream says version 1 and has ${stream.events.length} events.`,
    ]);
    expect(findings(stream.events, calls, { ...head, head: one.hash })).toEqual([
      'The head of the stream is not its last event.',
    ]);
  });
});

test('an unknown command may be there whole, and may be absent', () => {
  expect(findings(stream.events, told({ is: 'unknown' }))).toEqual([]);
  const others = calls.filter(({ commandId }) => commandId !== one.commandId);
  const never = { ...calls[0], commandId: 'never', ids: ['x'], outcome: { is: 'unknown' } } as Call;
  expect(findings(stream.events, [...others, ...told(ok).filter(inMiddle), never])).toEqual([]);
});
