import type { EntityManager } from '@mikro-orm/postgresql';
import type { AsOf } from '@samenspel/domain';
import { today } from '../history/today.ts';

export type Listed = { id: string; sortName: string };

/** A place in the list: the name and the id of the last one given. */
export type Place = { sortName: string; id: string };

/**
 * The collaborations in which a person has a seat today and of which the name may be seen, by name.
 * Who sees what follows `sharing` of the domain: the team all but the private, others what was shared with them.
 * @param asOf only those that had a name at this moment, on either clock.
 */
export async function listedFor(
  em: EntityManager,
  personId: string,
  asOf: AsOf,
  after: Place | null,
  limit: number,
): Promise<Listed[]> {
  return await em.execute<Listed[]>(listSql, [
    today(),
    personId,
    asOf.knownAt ?? null,
    asOf.knownAt ?? null,
    asOf.happenedBy ?? null,
    asOf.happenedBy ?? null,
    after?.sortName ?? null,
    after?.sortName ?? '',
    after?.id ?? '',
    limit,
  ]);
}

const listSql = `
  with last_seat as (
    select distinct on (collaboration_id, seat) collaboration_id, seat,
           holds and (until is null or until >= ?::date) as holds
    from seat_view where person_id = ?
    order by collaboration_id, seat, version desc
  ), standing as (
    select collaboration_id,
           bool_or(seat not in ('portfolio-manager', 'funder-reader', 'steward')) as team,
           bool_or(seat = 'portfolio-manager') as portfolio,
           bool_or(seat = 'funder-reader') as funder
    from last_seat where holds group by collaboration_id
  ), named as (
    select distinct on (n.collaboration_id) n.collaboration_id as id, lower(n.name) as sort_name
    from collaboration_view n join standing s using (collaboration_id)
    where case when s.team then n.visibility <> 'author'
               when s.portfolio then n.visibility in ('portfolio', 'funder')
               when s.funder then n.visibility = 'funder'
               else false end
      and (?::timestamptz is null or n.recorded_at <= ?::timestamptz)
      and (?::date is null or n.occurred_on <= ?::date)
    order by n.collaboration_id, n.version desc
  )
  select id, sort_name as "sortName" from named
  where ?::text is null or (sort_name, id) > (?, ?)
  order by sort_name, id
  limit ?`;
