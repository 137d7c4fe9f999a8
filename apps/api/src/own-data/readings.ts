import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../derive/scalars.ts';
import type { ReadingPart } from '../readings/parts.ts';
import { ReadingPartEnum } from '../readings/reading-resolver.ts';

@ObjectType({
  description:
    'What you read on one day of a collaboration in which you are outside the team; the team sees it.',
  simpleResolvers: true,
})
export class OwnReading {
  @Field(() => ID, { description: 'The collaboration.' })
  collaborationId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => [ReadingPartEnum], { description: 'What you read.' })
  parts!: readonly ReadingPart[];
}

/** All that is kept of what a person read as somebody outside a team. */
export const ownReadings = (em: EntityManager, personId: string): Promise<OwnReading[]> =>
  em.execute<OwnReading[]>(
    `select collaboration_id as "collaborationId", day::text, array_to_json(array_agg(part order by part)) as parts
     from reading where person_id = ? group by collaboration_id, day order by collaboration_id, day`,
    [personId],
  );
