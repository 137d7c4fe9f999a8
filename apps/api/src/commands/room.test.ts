import { randomUUID } from 'node:crypto';
import { eventTypes, type Happening, happened, nothingYet } from '@samenspel/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { History } from '../history/histories.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { mostEvents, mostSteps, mostStepsOfOne, mostText, mustHaveRoom } from './room.ts';

let running: Running;
let guide: Person;
/** Keys of collaborations that count as full. */
const isFull = new Set<string>();
beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
  const { histories } = running.service;
  const { load } = histories;
  histories.load = async (...asked) => {
    const history = await load.apply(histories, asked);
    return isFull.has(history.id) ? { ...history, size: mostText + 1 } : history;
  };
});
afterAll(() => running.stop());

/** A collaboration that was just begun; gives its key. */
async function begun(): Promise<string> {
  const start =
    'mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Vol", issue: "I" }) { collaboration { key } } }';
  return (await guide.ask(start, { c: randomUUID() })).startCollaboration.collaboration.key;
}

it('a collaboration counts how long its texts are, and is full in the end', async () => {
  const id = await begun();
  const note = `mutation ($c: String!, $what: String!) { noteObservation(collaborationId: "${id}", commandId: $c,
    input: { what: $what, blocks: [MOMENTUM] }) { version } }`;
  const sizeNow = async () =>
    (await running.service.histories.load(running.service.database.em.fork(), id)).size;
  const before = await sizeNow();
  await guide.ask(note, { c: randomUUID(), what: 'x'.repeat(1_500) });
  expect((await sizeNow()) - before).toBeGreaterThan(1_500);
  expect((await sizeNow()) - before).toBeLessThan(2_000);
  const { state, events: seen } = await running.service.histories.load(
    running.service.database.em.fork(),
    id,
  );
  const two = Array.from({ length: 2 }, () => ({ type: 'ObservationNoted', data: {} }));
  expect(() =>
    mustHaveRoom({ size: mostText, version: mostEvents - 2, state, seen }, two, 'gids'),
  ).not.toThrow();
  for (const full of [
    { size: mostText + 1, version: 1 },
    { size: 1, version: mostEvents - 1 },
  ])
    expect(() => mustHaveRoom({ ...full, state, seen }, two, 'gids')).toThrow(
      expect.objectContaining({ code: 'WRONG_STATE' }),
    );
});

it('a full collaboration takes nothing more, is still read, and what is in it can still be ended and hidden', async () => {
  const id = await begun();
  const note = `mutation ($c: String!) { noteObservation(collaborationId: "${id}", commandId: $c,
    input: { what: "Regen", blocks: [MOMENTUM] }) { events { data } version } }`;
  const recordId = (await guide.ask(note, { c: randomUUID() })).noteObservation.events[0].data.recordId;
  const command = (name: string, input: string) => () =>
    [
      `mutation ($c: String!) { ${name}(collaborationId: "${id}", commandId: $c, input: ${input}) { version } }`,
      { c: randomUUID() },
    ] as const;
  const show = (to: string) => command('changeRecordVisibility', `{ recordId: "${recordId}", to: ${to} }`);
  const seat = `{ personId: "avondplein-gemeente-1", seat: PARTICIPANT }`;
  await guide.ask(...command('grantSeat', seat)());
  isFull.add(id);
  expect((await guide.refused(note, { c: randomUUID() })).extensions).toMatchObject({ code: 'WRONG_STATE' });
  await guide.ask(...show('AUTHOR')());
  expect((await guide.refused(...show('TEAM')())).extensions).toMatchObject({ code: 'WRONG_STATE' });
  await guide.ask(...command('endSeat', seat)());
  expect((await guide.refused(...command('grantSeat', seat)())).extensions).toMatchObject({
    code: 'WRONG_STATE',
  });
  const invite = `mutation { invite(collaborationId: "${id}", input: { address: "a@b.nl", seat: READER, language: NL }) { id } }`;
  expect((await guide.refused(invite)).extensions).toMatchObject({ code: 'WRONG_STATE' });
  await guide.ask(...command('concludeCollaboration', '{ kind: STOPPED, farewell: "Vol" }')());
  expect((await guide.ask(`{ collaboration(id: "${id}") { name } }`)).collaboration).toEqual({ name: 'Vol' });
});

const by = (actor: string, { type, data }: Happening) => ({ type, data, actor });

/** Whether Bob's `happenings` fit where each of `before` happened so many times, in a collaboration as large as `size` says. */
function roomAfter(
  before: [ReturnType<typeof by>, number][],
  happenings: Happening[],
  size: Partial<Pick<History, 'size' | 'version'>> = {},
): () => void {
  const seen = before.flatMap(([event, times]) => Array.from({ length: times }, () => event));
  const history = { size: 1, version: seen.length, state: nothingYet('x'), seen, ...size };
  return () => mustHaveRoom(history, happenings, 'bob');
}

const full = expect.objectContaining({ code: 'WRONG_STATE' });
const withdrawn = happened(eventTypes.RecordWithdrawn, { recordId: 'o' });

it('takes as many of a type as pages show, and of ends and files of decisions whatever comes', () => {
  const joined = happened(eventTypes.PartnerJoined, { partnerId: 'p', name: 'P', partnerKind: 'network' });
  const { most } = eventTypes.PartnerJoined;
  expect(roomAfter([[by('ann', joined), most - 1]], [joined])).not.toThrow();
  expect(roomAfter([[by('ann', joined), most - 1]], [joined, joined])).toThrow(full);
  expect(roomAfter([[by('bob', withdrawn), 5_000]], [withdrawn])).not.toThrow();
  const revised = { type: 'ImportedDecisionRevised', data: { decisionId: 'd' } };
  expect(roomAfter([[by('bob', revised), 5_000]], [revised])).not.toThrow();
});

it('takes as many steps on one record as its page tells, and fewer of one person', () => {
  const step = (recordId: string) => ({ type: 'TensionReassessed', data: { recordId } });
  const steps = (person: string, times: number) =>
    [by(person, step('one')), times] as [ReturnType<typeof by>, number];
  expect(roomAfter([steps('ann', mostSteps - 1)], [step('one')])).not.toThrow();
  expect(roomAfter([steps('ann', mostSteps)], [step('one')])).toThrow(full);
  expect(roomAfter([steps('ann', mostSteps)], [step('other')])).not.toThrow();
  expect(roomAfter([steps('bob', mostStepsOfOne - 1)], [step('one')])).not.toThrow();
  expect(roomAfter([steps('bob', mostStepsOfOne)], [step('one')])).toThrow(full);
});

it('has room left for what each person hides or takes back, whatever others took back', () => {
  const over = { version: 2 * mostEvents, size: 2 * mostText };
  expect(roomAfter([[by('ann', withdrawn), 3_000]], [withdrawn], over)).not.toThrow();
  expect(roomAfter([[by('bob', withdrawn), 300]], [withdrawn], over)).toThrow(full);
  const ended = happened(eventTypes.SeatEnded, { personId: 'ann', seat: 'participant' });
  expect(roomAfter([[by('bob', ended), 300]], [ended], over)).not.toThrow();
});
