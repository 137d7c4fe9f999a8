import { Refusal, type SeatId } from '@samenspel/domain';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { enumOf } from '../derive/enums.ts';
import { SeatKindEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import type { Context } from '../http/context.ts';
import { type ReadingPart, readingParts } from './parts.ts';

export const ReadingPartEnum = enumOf('ReadingPart', readingParts, 'What of a collaboration somebody read.');

@ObjectType({
  description:
    'What somebody outside the team read on one day; of them the seat and the partner, not the name.',
  simpleResolvers: true,
})
export class Reading {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => SeatKindEnum, { description: 'The seat by which they read.' })
  seat!: SeatId;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the partner on whose behalf they sit there, if there is one.',
  })
  partner!: string | null;

  @Field(() => [ReadingPartEnum], { description: 'What they read.' })
  parts!: readonly ReadingPart[];
}

type Row = { day: string; seat: SeatId; partner: string | null; parts: ReadingPart[] };
/** Most days to look back. */
const mostDays = 800;

@Resolver(() => CollaborationNode)
export class ReadingResolver {
  @FieldResolver(() => [Reading], {
    description: 'Who from outside the team read what, the latest first; for the team alone.',
    complexity: 50,
  })
  async readings(
    @Root() { viewed: { id, standing, now } }: CollaborationNode,
    @Ctx() { em }: Context,
    @Arg('days', () => Int, {
      defaultValue: 90,
      description: `How many days to look back: 1 to ${mostDays}.`,
    })
    days: number,
  ): Promise<Reading[]> {
    if (!Number.isInteger(days) || days < 1 || days > mostDays) throw wrongDays();
    if (standing !== 'team') return [];
    const rows = await em.execute<Row[]>(
      `select day::text, seat, partner_id as partner, array_to_json(array_agg(part order by part)) as parts
       from reading where collaboration_id = ? and day > current_date - ?::int
       group by day, person_id, seat, partner_id order by day desc, seat, partner_id nulls last`,
      [id, days],
    );
    return rows.map(({ partner, ...row }) => ({
      ...row,
      partner: partner === null ? null : (now.partners[partner]?.name ?? null),
    }));
  }
}

const wrongDays = () =>
  new Refusal(
    'INVALID',
    { nl: `Kies 1 tot ${mostDays} dagen.`, en: `Choose 1 to ${mostDays} days.` },
    'days',
  );
