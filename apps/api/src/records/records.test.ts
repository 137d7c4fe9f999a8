import { randomUUID } from 'node:crypto';
import { everyKind } from '@samenspel/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let guide: Person;
beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const look = `query ($id: ID!, $after: String) { collaboration(id: $id) { records(first: 100, after: $after) {
  nodes { recordId recordKind called state stateWord possible blocks isWithdrawn visibility fields history { type } links { relation } }
  pageInfo { endCursor hasNextPage } } } }`;

type Page = {
  nodes: { recordKind: string; stateWord: string; state: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
};

it('whatever its kind and its fields are called, a record answers what is asked of every record', async () => {
  const seen = new Set<string>();
  const page = async (id: string, after: string | null) =>
    (await guide.ask(look, { id, after })).collaboration.records as Page;
  for (const key of ['avondplein', 'buurtbakens', 'stil-signaal'] as const)
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Page = await page(demoCollaborationId(key), after);
      for (const { recordKind, stateWord, state } of nodes) {
        expect(stateWord, `${recordKind} ${state}`).toBeTruthy();
        seen.add(recordKind);
      }
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
  const outside = everyKind.filter(({ circleOnly }) => !circleOnly);
  expect([...seen].toSorted()).toEqual(outside.map(({ id }) => id).toSorted());
});

describe('what points at a note that somebody keeps for themselves', () => {
  const id = demoCollaborationId('avondplein');
  const give = async (who: Person, name: string, input: object, visibility = 'TEAM') => {
    const mutation = `mutation ($id: ID!, $c: String!, $v: Visibility, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(collaborationId: $id, commandId: $c, visibility: $v, input: $input) { events { data } } }`;
    const { events } = (await who.ask(mutation, { id, c: randomUUID(), v: visibility, input }))[name];
    return events as { data: { recordId: string } }[];
  };

  it('points at nothing for a colleague, who cannot find out by correcting it either', async () => {
    const [author, colleague] = (await Promise.all(
      ['avondplein-gemeente-1', 'avondplein-gemeente-2'].map((personId) => signIn(running, personId)),
    )) as [Person, Person];
    const noted = async (visibility: string) =>
      (await give(author, 'noteObservation', { what: 'Stil', blocks: ['MOMENTUM'] }, visibility))[0]?.data
        .recordId;
    const [hidden, open, other] = [await noted('AUTHOR'), await noted('TEAM'), await noted('TEAM')];
    const draft = { insight: 'Bel eerst', aboutWhat: 'PROCESS', basedOn: [hidden, open] };
    const recordId = (await give(author, 'draftLesson', draft))[0]?.data.recordId;
    const correcting = (basedOn: unknown[]) => ({
      ...{ recordId, reason: 'Zo is het.' },
      corrections: [{ fieldName: 'basedOn', value: JSON.stringify(basedOn) }],
    });
    expect(await give(colleague, 'correctRecord', correcting([open]))).toEqual([]);
    expect(JSON.stringify(await give(colleague, 'correctRecord', correcting([other])))).not.toContain(hidden);
    const told = 'query ($id: ID!) { collaboration(id: $id) { history { events } } }';
    expect(JSON.stringify(await colleague.ask(told, { id }))).not.toContain(hidden);
  });
});
