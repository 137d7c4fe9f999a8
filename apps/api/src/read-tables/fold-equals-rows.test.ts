import { type Collaboration, evolve, type Happening, nothingYet, type Recorded } from '@samenspel/domain';
import { streams } from '@samenspel/event-log';
import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { type Chance, random } from '@samenspel/log-proof/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { randomHappenings } from '../testing/random-happenings.ts';
import { recordAll } from '../testing/record-happenings.ts';
import { startService } from '../testing/running.ts';
import { searchView } from './search-view.ts';

const seed = newSeed();
let running: Running;

beforeAll(async () => {
  running = await startService();
  const chance = random(seed);
  for (let n = 0; n < sized(12, 400); n++)
    await recordAll(running.service, `random-${n}`, inAppends(chance, randomHappenings(chance, 40)));
});
afterAll(() => running.stop());

function inAppends(chance: Chance, happenings: readonly Happening[]): Happening[][] {
  const appends: Happening[][] = [];
  for (let at = 0; at < happenings.length; ) {
    const size = 1 + chance.below(4);
    appends.push(happenings.slice(at, at + size));
    at += size;
  }
  return appends;
}

type Row = { version: number; on: string; at: string };
type NameRow = Row & { name: string; visibility: string };
type SeatRow = Row & { person: string; seat: string; holds: boolean };

async function rowsOf<T extends Row>(id: string, table: string, columns: string): Promise<T[]> {
  return await running.service.database.em.fork().execute<T[]>(
    `select version, ${columns}, to_char(occurred_on, 'YYYY-MM-DD') as on,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from ${table} where collaboration_id = ? order by version`,
    [id],
  );
}

const { collaboration_id: _, ...searched } = searchView.columns;
const shown = (row: object) =>
  JSON.stringify(Object.keys(searched).map((name) => String(row[name as never])));

/** What stands in the table of what can be found, in an order of its own. */
async function thingsOf(id: string): Promise<string[]> {
  const columns = Object.keys(searched).map((name) => `${name}::text`);
  const rows = await running.service.database.em
    .fork()
    .execute<{ row: Record<string, string> }[]>(
      `select to_json(one) as row from (select ${columns} from search_view where collaboration_id = ?) as one`,
      [id],
    );
  return rows
    .map(({ row }) => shown({ ...row, recorded_at: new Date(row.recorded_at ?? '').toISOString() }))
    .sort();
}

const heldIn = (rows: readonly SeatRow[]) => {
  const last = new Map(rows.map(({ person, seat, holds }) => [`${person} ${seat}`, holds]));
  return [...last].flatMap(([key, holds]) => (holds ? [key] : [])).sort();
};
const heldBy = (state: Collaboration) =>
  Object.entries(state.seats)
    .flatMap(([person, seats]) => seats.map(({ seat }) => `${person} ${seat}`))
    .sort();

it(`holds at every version of every stream what the fold says there (seed ${seed})`, async () => {
  const em = running.service.database.em.fork();
  let count = 0;
  for (const { id } of await streams(em, 'collaboration')) {
    const { events } = await running.service.histories.load(em, id);
    const names = await rowsOf<NameRow>(id, 'collaboration_view', 'name, visibility');
    const seats = await rowsOf<SeatRow>(id, 'seat_view', 'person_id as person, seat, holds');
    const before = <T extends Row>(rows: readonly T[], version: number) =>
      rows.filter((row) => row.version <= version);
    let state = nothingYet(id);
    for (const event of events) {
      state = evolve(state, event);
      expect(before(names, event.version).at(-1)?.name ?? '').toBe(state.name);
      expect(heldIn(before(seats, event.version))).toEqual(heldBy(state));
      count += 1;
    }
    const byVersion = new Map<number, Recorded>(events.map((event) => [event.version, event]));
    for (const { version, on, at } of [...names, ...seats])
      expect({ on, at }).toEqual({
        on: byVersion.get(version)?.occurredOn,
        at: byVersion.get(version)?.recordedAt,
      });
    expect(await thingsOf(id)).toEqual(searchView.rowsOf(id, events).map(shown).sort());
    for (const { version, visibility } of names) expect(visibility).toBe(byVersion.get(version)?.visibility);
  }
  expect(count).toBeGreaterThan(sized(700, 16_000));
  report({
    promise: 'fold-equals-read-tables',
    test: 'versions at which the read tables say what the fold says',
    count,
    seed,
  });
});
