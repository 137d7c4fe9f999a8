import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { startTestDatabase, type TestDatabase } from '@samenspel/local-postgres/testing';
import { eventHash } from '@samenspel/log-proof';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from '../append.ts';
import { readChain } from '../read-chain.ts';
import { setUpRoles } from '../roles.ts';
import { request } from '../testing/requests.ts';
import { eventLogMigrations } from './index.ts';

let cluster: TestDatabase;
beforeAll(async () => {
  cluster = await startTestDatabase();
});
afterAll(() => cluster.stop());

/** As the first release wrote it: no salts, no hashes, keys in any order. */
const oldAppend = `
  select append_events('old', 'collaboration', ?, ?, 'person-1', null, null,
    array['00000000-0000-4000-8000-00000000000' || ?]::uuid[], array['DecisionTaken'], array[1],
    array['{"z": 1, "a": "é"}']::json[], array[?]::json[], array['2024-05-06']::date[])`;

test('a log from before the chain is linked where it stands and goes on', async () => {
  const orm = await MikroORM.init({
    clientUrl: await cluster.database(),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: eventLogMigrations, snapshot: false, silent: true },
  });
  await orm.migrator.up({ to: 'event-log-02-append-function' });
  await orm.em.execute(oldAppend, [0, 'one', '1', '{"title": "Eerst"}']);
  await orm.em.execute(oldAppend, [1, 'two', '2', null]);
  await setUpRoles(orm.em.fork());
  await orm.migrator.up();
  await append(orm.em.fork(), request({ streamId: 'old', expectedVersion: 2 }));
  let count = 0;
  for await (const event of readChain(orm.em.fork(), 'old')) {
    expect(event.hash).toBe(eventHash(event, event.previousHash));
    expect(event.textsCommitment === null).toBe(event.texts === null);
    count += 1;
  }
  expect(count).toBe(3);
  await orm.close();
});
