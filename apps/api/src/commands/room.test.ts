import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { mostEvents, mostText, mustHaveRoom } from './room.ts';

let running: Running;
let guide: Person;
beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
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
  expect(() => mustHaveRoom({ size: mostText, version: mostEvents - 2 }, 2)).not.toThrow();
  for (const full of [
    { size: mostText + 1, version: 1 },
    { size: 1, version: mostEvents - 1 },
  ])
    expect(() => mustHaveRoom(full, 2)).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
});

it('a full collaboration takes nothing more, and is still read', async () => {
  const id = await begun();
  const { histories } = running.service;
  const { load } = histories;
  histories.load = async (...asked) => {
    const history = await load.apply(histories, asked);
    return history.id === id ? { ...history, size: mostText + 1 } : history;
  };
  const note = `mutation ($c: String!) { noteObservation(collaborationId: "${id}", commandId: $c,
    input: { what: "Regen", blocks: [MOMENTUM] }) { version } }`;
  expect((await guide.refused(note, { c: randomUUID() })).extensions).toMatchObject({ code: 'WRONG_STATE' });
  expect((await guide.ask(`{ collaboration(id: "${id}") { name } }`)).collaboration).toEqual({ name: 'Vol' });
});
