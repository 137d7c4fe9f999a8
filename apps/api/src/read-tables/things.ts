import type { EntityManager } from '@mikro-orm/postgresql';
import type { Recorded } from '@samenspel/domain';
import { groupedBy } from '@samenspel/domain';
import type { ThingProjection } from './projection.ts';
import type { Place } from './rows.ts';

/** An event as the domain knows it, with its stream. */
export type Known = { streamId: string; event: Recorded };
/** What a stream held before. */
export type Earlier = { streamId: string; events: readonly Recorded[] };

/**
 * Gives the things that events are about the rows that follow from all of their events, in the place of those they had.
 * One statement for all of them; none when the events are about no thing.
 * @param earlier what one of the streams held before these events.
 */
export async function putThings(
  em: EntityManager,
  projection: ThingProjection,
  known: readonly Known[],
  earlier: Earlier | null,
  place: Place,
): Promise<void> {
  const changed = groupedBy(
    known.filter(({ event }) => projection.types.has(event.type)),
    ({ streamId }) => streamId,
  );
  if (changed.size === 0) return;
  const things: { collaboration_id: string; thing: string }[] = [];
  const rows = [...changed].flatMap(([streamId, own]) => {
    const names = new Set(own.map(({ event }) => projection.thingOf(event)));
    for (const thing of names) if (thing !== null) things.push({ collaboration_id: streamId, thing });
    const before = earlier?.streamId === streamId ? earlier.events : [];
    const about = before.filter((event) => names.has(projection.thingOf(event)));
    return projection.rowsOf(streamId, [...about, ...own.map(({ event }) => event)]);
  });
  await em.execute(putSql(projection, place), [JSON.stringify(rows), JSON.stringify(things)]);
}

/** Rows that stay or come are written, those that are no longer there go; no row is touched twice. */
function putSql({ table, columns, key }: ThingProjection, place: Place): string {
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const names = Object.keys(columns).join(', ');
  const others = Object.keys(columns).filter((name) => !key.includes(name));
  const same = key.map((name) => `given.${name} = old.${name}`).join(' and ');
  return `
    with given as materialized (select ${names} from json_to_recordset(?::json) as given (${typed})),
    put as (
      insert into ${place}.${table} (${names}) select ${names} from given
      on conflict (${key.join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
    )
    delete from ${place}.${table} old using json_to_recordset(?::json) as changed (collaboration_id text, thing text)
    where old.collaboration_id = changed.collaboration_id and old.thing = changed.thing
      and not exists (select from given where ${same})`;
}
