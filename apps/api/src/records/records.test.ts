import { everyKind } from '@samenspel/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
