import { type AssessmentRound, eventTypes } from '@samenspel/domain';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { fieldTypeOf } from '../derive/field-type.ts';
import {
  AudienceEnum,
  BlockIdEnum,
  RoundKindEnum,
  RoundModeEnum,
  RoundStateEnum,
} from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { shapeOf } from '../derive/shape.ts';
import type { Context } from '../http/context.ts';
import { answerKindEnum } from './answer-input.ts';

const { period } = eventTypes.AssessmentRoundOpened.schema.entries;

@ObjectType({ description: 'Your own answer on one block; nobody else can read it.', simpleResolvers: true })
export class MyAnswer {
  @Field(() => BlockIdEnum, { description: 'The block you answered.' })
  blockId!: string;

  @Field(() => answerKindEnum, { description: 'The kind of answer.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'The level, 1 to 5, when you gave one.' })
  level!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is not relevant now.' })
  reason!: string | null;
}

@ObjectType('AssessmentRound', {
  description: 'A round in which people each answer on their own; results appear once, at closing.',
  simpleResolvers: true,
})
export class RoundNode {
  @Field(() => ID, { description: 'Id of the round.' })
  id!: string;

  @Field(() => RoundKindEnum, { description: 'A full round or a pulse.' })
  kind!: string;

  @Field(() => [BlockIdEnum], { description: 'The blocks it asks about.' })
  blocks!: readonly string[];

  @Field(() => fieldTypeOf('period', shapeOf('period', period), 'output') as never, {
    description: 'The period people answer about.',
  })
  period!: object;

  @Field(() => Int, { description: 'Fewest ratings before anything is shown.' })
  k!: number;

  @Field(() => RoundModeEnum, { description: 'Whether answers carry names; fixed at opening.' })
  mode!: string;

  @Field(() => RoundStateEnum, { description: 'Whether it takes answers.' })
  state!: string;

  @Field(() => DateScalar, { description: 'The day it opened.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it closed or was called off.' })
  closedOn!: string | null;

  @Field(() => [AudienceEnum], { description: 'Audiences outside the team its results are shared with.' })
  sharedWith!: readonly string[];
}

/** A round as GraphQL gives it; outside the team it does not tell with whom else it was shared. */
export const roundNodeOf = (round: AssessmentRound): RoundNode => ({ ...round });

@Resolver(() => RoundNode)
export class RoundResolver {
  @FieldResolver(() => [MyAnswer], { description: 'Your own answers so far; nobody else can read them.' })
  async myAnswers(@Root() round: RoundNode, @Ctx() { ownAnswers }: Context): Promise<MyAnswer[]> {
    return (await ownAnswers.on(round.id)).map(({ blockId, answer }) => ({
      blockId,
      kind: answer.kind,
      level: answer.kind === 'rated' ? answer.level : null,
      reason: answer.reason ?? null,
    }));
  }
}
