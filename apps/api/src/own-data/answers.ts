import type { EntityManager } from '@mikro-orm/postgresql';
import type { BlockId } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AnswerTable } from '../assessment/answer-table.ts';
import type { GivenAnswer } from '../assessment/given-answer.ts';
import { openedAnswer } from '../assessment/sealed-answer.ts';
import { BlockIdEnum } from '../derive/known-enums.ts';
import { DateTimeScalar } from '../derive/scalars.ts';
import type { Sealing } from '../sealing/sealing.ts';

@ObjectType({ description: 'An answer of yours in a round; nobody else can read it.', simpleResolvers: true })
export class OwnAnswer {
  @Field(() => ID, { description: 'The collaboration.' })
  collaborationId!: string;

  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => BlockIdEnum, { description: 'The block.' })
  blockId!: BlockId;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What you answered; null when it cannot be opened.',
  })
  answer!: GivenAnswer | null;

  @Field(() => DateTimeScalar, { description: 'When you last changed it.' })
  changedAt!: string;
}

/** All answers of a person that are kept, of open rounds and of closed ones. */
export async function ownAnswers(
  em: EntityManager,
  sealing: Sealing | null,
  personId: string,
): Promise<OwnAnswer[]> {
  const orderBy = { collaborationId: 1, roundId: 1, blockId: 1 } as const;
  const rows = await em.find(AnswerTable, { personId }, { orderBy, disableIdentityMap: true });
  return rows.map(({ collaborationId, roundId, blockId, sealed, updatedAt }) => ({
    ...{ collaborationId, roundId, blockId },
    answer: sealing && openedAnswer(sealing, { personId, roundId, blockId }, sealed),
    changedAt: updatedAt.toISOString(),
  }));
}
