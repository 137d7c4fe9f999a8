import type { EntityManager } from '@mikro-orm/postgresql';
import type { SeatId } from '@samenspel/domain';
import { Field, ObjectType } from 'type-graphql';
import { SeatKindEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';

@ObjectType({ description: 'A seat you have or had.', simpleResolvers: true })
export class OwnSeat {
  @Field(() => SeatKindEnum, { description: 'The kind of seat.' })
  seat!: SeatId;

  @Field(() => DateScalar, { description: 'Since when.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that was agreed, if one was.' })
  until!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was taken away or given up.' })
  endedOn!: string | null;
}

type Row = { collaboration: string; seat: SeatId; holds: boolean; on: string; until: string | null };

/** All seats a person ever had, by collaboration. */
export async function ownSeats(em: EntityManager, personId: string): Promise<Map<string, OwnSeat[]>> {
  const rows = await em.execute<Row[]>(
    `select collaboration_id as collaboration, seat, holds, occurred_on::text as on, until::text
     from seat_view where person_id = ? order by collaboration_id, version`,
    [personId],
  );
  const seats = new Map<string, OwnSeat[]>();
  for (const row of rows) seats.set(row.collaboration, withRow(seats.get(row.collaboration) ?? [], row));
  return seats;
}

/** What goes on keeps its beginning; what ended begins anew. */
function withRow(held: readonly OwnSeat[], { seat, holds, on, until }: Row): OwnSeat[] {
  const open = held.find((one) => one.seat === seat && one.endedOn === null);
  if (!open) return holds ? [...held, { seat, from: on, until, endedOn: null }] : [...held];
  const changed = holds ? { ...open, until } : { ...open, endedOn: on };
  return held.map((one) => (one === open ? changed : one));
}
