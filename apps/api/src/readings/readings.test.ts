import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asViewer } from '../database/as-viewer.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { createSchema } from '../schema.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { openStream } from '../testing/stream.ts';
import { partOfField } from './parts.ts';

let running: Running;
let manager: Person;
let funder: Person;
let guide: Person;
const avondplein = demoCollaborationId('avondplein');
const [portfolio, fund] = ['programmabureau-maakruimte', 'fonds-gedeelde-straat'];

beforeAll(async () => {
  running = await startService();
  manager = await signIn(running, portfolio);
  funder = await signIn(running, fund);
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const read = (person: Person, fields: string) =>
  person.ask(`query ($id: ID!) { collaboration(id: $id) { ${fields} } }`, { id: avondplein });
const readings = async (person = guide, days = 1) =>
  (await read(person, `readings(days: ${days}) { day seat partner parts }`)).collaboration?.readings;

describe('what people from outside read', () => {
  it('is told to the team by day, seat and part', async () => {
    expect(await readings()).toEqual([]);
    await read(manager, 'name history(first: 5) { version } records(first: 1) { nodes { recordId } }');
    await read(manager, 'history(first: 5) { version }');
    await read(funder, 'blockResults { blockId }');
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(await readings()).toEqual([
      { day, seat: 'FUNDER_READER', partner: null, parts: ['RESULTS'] },
      { day, seat: 'PORTFOLIO_MANAGER', partner: null, parts: ['HISTORY', 'RECORDS'] },
    ]);
  });

  it('is told whichever way they came: by search, in a list, as it happens', async () => {
    await read(manager, 'search(first: 5, text: "plein") { nodes { __typename } }');
    await manager.ask(
      '{ collaborations(first: 10) { nodes { decisions(first: 1) { nodes { __typename } } } } }',
    );
    const listening = 'subscription ($id: ID!) { collaborationEvents(id: $id, after: 0) { id } }';
    const stream = await openStream(running, manager.token, listening, { id: avondplein });
    await stream.until(1);
    await stream.close();
    const [, ofManager] = await readings();
    expect(ofManager.parts).toEqual(['DECISIONS', 'HISTORY', 'LIVE', 'RECORDS', 'SEARCH']);
  });

  it('names the partner on whose behalf somebody reads, and nobody by name', async () => {
    const em = running.service.database.em.fork();
    const partner = (await running.service.histories.load(em, avondplein)).state.partners;
    const [one] = Object.values(partner);
    const values = [avondplein, '2026-01-01', fund, one?.id];
    await em.execute(
      `insert into reading (collaboration_id, day, person_id, seat, partner_id, part) values (?, ?, ?, 'funder-reader', ?, 'live')`,
      values,
    );
    const all = await readings(guide, 800);
    expect(all.at(-1).partner).toBe(one?.name);
    expect(JSON.stringify(all)).not.toContain(fund);
    expect(JSON.stringify(all)).not.toContain(portfolio);
  });

  it('says nothing of the team itself', async () => {
    await read(guide, 'history(first: 5) { version } summary');
    const em = running.service.database.em.fork();
    expect(await em.execute(`select from reading where person_id not in (?, ?)`, [portfolio, fund])).toEqual(
      [],
    );
  });

  it('is for the team alone, also for the database', async () => {
    for (const outsider of [manager, funder]) expect(await readings(outsider)).toEqual([]);
    expect(await readings(await signIn(running, 'buurtbakens-dorpsraden-1'))).toBeUndefined();
    const rows = async (personId: string) =>
      (
        await asViewer(running.service.database, personId).execute(
          'select from reading where collaboration_id = ?',
          [avondplein],
        )
      ).length;
    expect(await rows('avondplein-gemeente-2')).toBeGreaterThan(0);
    for (const who of [portfolio, fund, 'buurtbakens-dorpsraden-1', 'nobody'])
      expect(await rows(who), who).toBe(0);
  });

  it('is kept before anything is given', async () => {
    const { note } = running.service.readings;
    running.service.readings.note = () => Promise.reject(new Error('The database is away.'));
    const answer = await manager.raw('query ($id: ID!) { collaboration(id: $id) { summary } }', {
      id: avondplein,
    });
    running.service.readings.note = note;
    expect(answer.data?.collaboration ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

it('every field of a collaboration says what it lets one read', async () => {
  const type = (await createSchema()).getType('Collaboration');
  const there = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(partOfField).toSorted()).toEqual(there.toSorted());
});
