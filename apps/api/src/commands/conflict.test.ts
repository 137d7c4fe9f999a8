import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

const id = demoCollaborationId('avondplein');

let running: Running;
let member: Person;
let colleague: Person;
let inCircle: Person;
beforeAll(async () => {
  running = await startService();
  [member, inCircle, colleague] = (await Promise.all(
    ['avondplein-gemeente-1', 'avondplein-gemeente-2', 'avondplein-hoekplank-1'].map((who) =>
      signIn(running, who),
    ),
  )) as [Person, Person, Person];
});
afterAll(() => running.stop());

const command = (name: string) =>
  `mutation ($c: String!, $basedOn: String, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(collaborationId: "${id}", commandId: $c, basedOn: $basedOn, input: $input) { events { data } collaboration { head } } }`;
const give = async (who: Person, name: string, input: object, basedOn?: string) =>
  (await who.ask(command(name), { c: randomUUID(), basedOn, input }))[name];
const refused = async (who: Person, name: string, input: object, basedOn: string) =>
  (await who.refused(command(name), { c: randomUUID(), basedOn, input })).extensions;
const headOf = async (who: Person): Promise<string> =>
  (await who.ask(`{ collaboration(id: "${id}") { head } }`)).collaboration.head;

const noted = { what: 'Regen op het plein', blocks: ['MOMENTUM'] };

describe('what a command is based on', () => {
  it('is not the same again when something was kept back and something else came', async () => {
    const [{ data }] = (await give(member, 'noteObservation', noted)).events;
    await give(member, 'noteObservation', noted);
    const head = await headOf(colleague);
    await give(member, 'changeRecordVisibility', { recordId: data.recordId, to: 'AUTHOR' });
    await give(member, 'noteObservation', { ...noted, what: 'Zon op het plein' });
    const conflict = await refused(colleague, 'noteObservation', noted, head);
    expect(conflict).toMatchObject({ code: 'CONFLICT', changed: [{ nl: expect.any(String) }] });
  });

  it('is gone when the last that was seen is kept back', async () => {
    const [{ data }] = (await give(member, 'noteObservation', noted)).events;
    const head = await headOf(colleague);
    await give(member, 'changeRecordVisibility', { recordId: data.recordId, to: 'AUTHOR' });
    const conflict = await refused(colleague, 'noteObservation', noted, head);
    expect(conflict).toMatchObject({ code: 'CONFLICT', changed: [], currentHead: await headOf(colleague) });
  });
});

describe('what a command of the trusted circle is based on', () => {
  const power = { positionA: 'A', positionB: 'B', resource: 'AUTHORITY', form: 'HIDDEN', basis: 'TOLD' };

  it('is also what the circle wrote; a command of the team leaves that alone', async () => {
    const before = await headOf(inCircle);
    await give(colleague, 'noticePowerRelation', power);
    const late = await refused(inCircle, 'noticePowerRelation', power, before);
    expect(late).toMatchObject({ code: 'CONFLICT', changed: [{ nl: expect.any(String) }] });
    expect(late.currentHead).toBe(await headOf(inCircle));
    await give(inCircle, 'noteObservation', noted, before);
    const now = await headOf(inCircle);
    expect((await give(inCircle, 'noticePowerRelation', power, now)).events).toHaveLength(1);
  });

  it('says nothing of the circle to who is not in it', async () => {
    const head = await headOf(member);
    await give(inCircle, 'noticePowerRelation', power);
    expect(await headOf(member)).toBe(head);
    expect(head).not.toContain('.');
  });
});
