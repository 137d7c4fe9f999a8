import type { EntityManager } from '@mikro-orm/postgresql';
import { collaborationKeys } from '@samenspel/demo';
import { type SeatId, seats } from '@samenspel/domain';
import { demoCollaborationId } from '../demo/seed.ts';
import { today } from '../history/today.ts';

export type DemoSeat = { collaborationName: string; seat: SeatId };
export type DemoPersonRow = { id: string; nameNl: string; nameEn: string; seats: readonly DemoSeat[] };

/**
 * The fictional people one can sign in as, by name, with the seats they have today in the stories of the demo; where else they sit is for
 * the people there. */
export async function demoPeopleIn(em: EntityManager): Promise<DemoPersonRow[]> {
  return await em.execute<DemoPersonRow[]>(
    `
    with seat as (
      select distinct on (collaboration_id, person_id, seat) collaboration_id, person_id, seat,
             holds and (until is null or until >= ?::date) as holds
      from seat_view order by collaboration_id, person_id, seat, version desc
    ), name as (
      select distinct on (collaboration_id) collaboration_id, name
      from collaboration_view where collaboration_id = any (?::text[]) order by collaboration_id, version desc
    )
    select p.id, p.name_nl as "nameNl", p.name_en as "nameEn",
           coalesce(json_agg(json_build_object('collaborationName', n.name, 'seat', s.seat) order by n.name, s.seat)
                    filter (where n.name is not null), '[]') as seats
    from person p
    left join seat s on s.person_id = p.id and s.holds
    left join name n on n.collaboration_id = s.collaboration_id
    where p.kind = 'demo'
    group by p.id order by p.name_nl, p.id`,
    [today(), `{${collaborationKeys.map(demoCollaborationId).join()}}`],
  );
}

/** What the start script prints: one line per person. */
export const inOneLine = ({ id, nameNl, seats: held }: DemoPersonRow) => ({
  id,
  name: nameNl,
  seat: unique(held.map(({ seat }) => seats[seat].name.en)),
  collaboration: unique(held.map(({ collaborationName }) => collaborationName)),
});

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
