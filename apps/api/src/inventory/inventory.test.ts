import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { freshDatabase } from '../testing/running.ts';
import { tables } from './columns.ts';
import { eventFields } from './event-fields.ts';
import { inventory } from './page.ts';

/** Every column there is after all migrations, as `schema.table.column`. */
async function columnsThere(): Promise<string[]> {
  const url = await freshDatabase();
  await migrate(url);
  const database = await connect(url, null);
  const rows = await database.em.fork().execute<{ name: string }[]>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where table_schema not in ('information_schema', 'pg_catalog')`,
  );
  await database.close(true);
  return rows.map(({ name }) => name).toSorted();
}

it('every column of the database has a class, and every class a column', async () => {
  const classed = Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(classed.toSorted()).toEqual(await columnsThere());
});

it('every field of every event has a class', () => {
  const all = eventFields();
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((field) => field.class === null)).toEqual([]);
});

it('the page is what the classes say; `npm run inventory -w @samenspel/api` writes it', () => {
  expect(readFileSync(new URL('../../../../docs/data-inventory.md', import.meta.url), 'utf8')).toBe(
    inventory(),
  );
});
