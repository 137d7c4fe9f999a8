import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seat } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { SeatKindEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { PersonTable } from '../person/person.ts';
import { PersonNode } from '../person/person-node.ts';

@ObjectType('Seat', { description: 'A seat of a person in a collaboration.', simpleResolvers: true })
export class SeatNode {
  @Field(() => PersonNode, { description: 'Who has the seat.' })
  person!: PersonNode;

  @Field(() => SeatKindEnum, { description: 'The kind of seat.' })
  seat!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The partner on whose behalf; null for readers from outside.',
  })
  partnerId!: string | null;

  @Field(() => DateScalar, { description: 'Since when.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it counts; null when no end was agreed.',
  })
  until!: string | null;
}

/** Seats with the names of their people; somebody without a name here stays "somebody". */
export async function seatNodesOf(em: EntityManager, seats: readonly Seat[]): Promise<SeatNode[]> {
  const ids = [...new Set(seats.map(({ personId }) => personId))];
  const rows = await em.find(PersonTable, { id: { $in: ids } });
  const people = new Map(rows.map((row) => [row.id, row]));
  return seats.map(({ personId, seat, partnerId, from, until }) => ({
    person: new PersonNode(personId, people.get(personId) ?? null),
    seat,
    partnerId,
    from,
    until,
  }));
}
