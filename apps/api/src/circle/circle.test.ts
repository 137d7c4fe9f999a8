import { randomUUID } from 'node:crypto';
import { streamHeads } from '@samenspel/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { connect } from '../database/connect.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { openHeads } from '../dossier/open-heads.ts';
import { buildService, type Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { everywhere } from '../testing/everywhere.ts';
import { startService, testConfig } from '../testing/running.ts';
import { circleKind, circleStreamOf } from './circle-log.ts';

const id = demoCollaborationId('avondplein');
/** In the trusted circle since the autumn of 2024. */
const members = ['avondplein-gemeente-2', 'avondplein-vlonderlicht-2', 'avondplein-hoekplank-1'] as const;
const canary = 'kanariekring';

let config: Config;
let running: Running;
let circle: Person[];
let outsider: Person;
beforeAll(async () => {
  config = await testConfig();
  running = await buildService(config);
  circle = await Promise.all(members.map((member) => signIn(running, member)));
  outsider = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const command = (name: string, fields: string) =>
  `mutation ($id: ID!, $c: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(collaborationId: $id, commandId: $c, input: $input) { ${fields} } }`;
const give = (person: Person | undefined, name: string, input: object, c: string = randomUUID()) =>
  (person as Person).ask(command(name, 'version repeated'), { id, c, input });
const noticed = {
  positionA: `Vergunningverlener ${canary}a`,
  positionB: 'Initiatiefnemer',
  resource: 'AUTHORITY',
  form: 'HIDDEN',
  basis: 'TOLD',
};
const look = `query ($id: ID!, $asOf: AsOf) { collaboration(id: $id, asOf: $asOf) {
  version history { version events } events(first: 100) { nodes { type } }
  records(first: 100, kind: POWER_RELATION) { nodes { recordId called state history { type } } }
  circle { events } } }`;
const seen = async (person: Person | undefined, asOf?: object) =>
  (await (person as Person).ask(look, { id, asOf })).collaboration;
const mine = async (person: Person | undefined) =>
  (await seen(person)).records.nodes.filter(({ called }: { called: string }) => called.includes(canary));

describe('what the trusted circle writes', () => {
  it('leaves nothing behind for others: no event, no version, no record', async () => {
    const before = await seen(outsider);
    const c = randomUUID();
    const first = await give(circle[0], 'noticePowerRelation', noticed, c);
    expect(first.noticePowerRelation).toEqual({ version: before.version, repeated: false });
    expect((await give(circle[0], 'noticePowerRelation', noticed, c)).noticePowerRelation.repeated).toBe(
      true,
    );
    expect(await seen(outsider)).toEqual(before);
    expect(before.circle).toBeNull();
    expect(before.records.nodes).toEqual([]);
  });

  it('keeps its own ids, whatever a colleague records under the same id of a command', async () => {
    const c = randomUUID();
    const before = (await mine(circle[0])).length;
    await give(circle[0], 'noticePowerRelation', noticed, c);
    await give(outsider, 'noteObservation', { what: 'Regen', blocks: ['MOMENTUM'] }, c);
    const after = await mine(circle[0]);
    expect(after).toHaveLength(before + 1);
    await give(circle[0], 'withdrawRecord', { recordId: after.at(-1).recordId });
  });

  it('is there for the circle, with its history and at any moment', async () => {
    const [record] = await mine(circle[1]);
    expect(record).toMatchObject({ state: 'noticed', history: [{ type: 'PowerRelationNoticed' }] });
    await give(circle[1], 'discussPowerRelation', {
      recordId: record.recordId,
      effectOnOthers: `${canary}b Zij wachten.`,
    });
    expect((await mine(circle[2]))[0]).toMatchObject({ state: 'discussed' });
    const early = await seen(circle[2], { knownAt: '2024-03-01T00:00:00Z' });
    expect(early.records.nodes).toEqual([]);
    const { version } = await seen(circle[2]);
    expect((await seen(circle[2], { version })).circle.events.length).toBeGreaterThan(0);
  });

  it('does not tell who came later how much was written before', async () => {
    const [first, later] = await Promise.all(
      ['buurtbakens-dorpsraden-1', 'buurtbakens-zorggroep-1'].map(async (person) => {
        const asked = { id: demoCollaborationId('buurtbakens') };
        return (await (await signIn(running, person)).ask(look, asked)).collaboration.circle.events;
      }),
    );
    expect(later.length).toBeLessThan(first.length);
    expect(later.map(({ version }: { version: number }) => version)).toEqual(
      [...later.keys()].map((n) => n + 1),
    );
  });

  it('can be corrected in the circle, and nowhere else', async () => {
    const [{ recordId }] = await mine(circle[0]);
    const before = await seen(outsider);
    const corrections = [{ fieldName: 'positionB', value: '"Bewoner"' }];
    const input = { recordId, corrections, reason: 'Beter gezegd' };
    await give(circle[0], 'correctRecord', input);
    expect(await seen(outsider)).toEqual(before);
    const refused = await outsider.refused(command('correctRecord', 'version'), {
      id,
      c: randomUUID(),
      input,
    });
    expect(refused.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be written by somebody outside', async () => {
    const c = randomUUID();
    const refused = await outsider.refused(command('noticePowerRelation', 'version'), {
      id,
      c,
      input: noticed,
    });
    expect(refused.extensions.code).toBe('NOT_ALLOWED');
  });

  it('stands nowhere in the database in readable form', async () => {
    const superuser = await connect(config.ownerUrl, null);
    expect(await everywhere(superuser.em.fork(), canary)).toEqual([]);
    await superuser.close(true);
  });

  it('is left out of what leaves the database, and is not counted there', async () => {
    const em = running.service.database.em.fork();
    const [head] = await streamHeads(em, [circleStreamOf(id)]);
    expect(head).toMatchObject({ kind: circleKind, version: expect.any(Number) });
    expect((await openHeads(em)).filter(({ kind }) => kind === circleKind)).toEqual([]);
    expect(await openHeads(em)).toHaveLength(3);
  });

  it('reaches the team as one sentence, when all of the circle approved it', async () => {
    const [{ recordId }] = await mine(circle[0]);
    const share = { id, c: randomUUID(), input: { recordId } };
    const agreedWording = 'Een aanvraag kan blijven liggen zonder uitleg.';
    for (const member of circle.slice(0, -1))
      await give(member, 'approvePowerWording', { recordId, agreedWording });
    const early = await circle[0]?.refused(command('sharePowerWording', 'version'), share);
    expect(early?.extensions.code).toBe('WRONG_STATE');
    await give(circle.at(-1), 'approvePowerWording', { recordId, agreedWording });
    const before = await seen(outsider);
    await give(circle[0], 'sharePowerWording', { recordId });
    const after = await seen(outsider);
    expect(after.version).toBe(before.version + 1);
    expect(after.history.events.at(-1)).toMatchObject({
      type: 'CircleWordingShared',
      data: { wording: agreedWording },
    });
    expect(JSON.stringify(after)).not.toContain(recordId);
  });
});

it('without a key the service does not start', async () => {
  await expect(startService({ sealingKey: null })).rejects.toThrow('SEALING_KEY');
});
