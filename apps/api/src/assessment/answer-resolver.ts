import type { BlockId } from '@samenspel/domain';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { BlockIdEnum } from '../derive/known-enums.ts';
import { type Context, mustBeSignedIn } from '../http/context.ts';
import { keyOf } from '../node/node.ts';
import { AnswerInput, readAnswer } from './answer-input.ts';
import { answerBlock, withdrawAnswer } from './answering.ts';
import { remind } from './remind.ts';
import { RoundNode, roundNodeOf } from './round.ts';

const collaboration = { description: 'Id or key of the collaboration.' };
const round = { description: 'Id of the round.' };
const block = { description: 'The block.' };

@Resolver()
export class AnswerResolver {
  @Mutation(() => Boolean, {
    description:
      'Reminds everybody who has not answered an open round, by mail. Always true: who they are, and whether there were any, nobody learns.',
  })
  async remindOfRound(
    @Arg('collaborationId', () => ID, collaboration) collaborationId: string,
    @Arg('roundId', () => ID, round) roundId: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { personId } = mustBeSignedIn(context);
    await remind(context.service, personId, keyOf('Collaboration', collaborationId), roundId);
    return true;
  }

  @Mutation(() => RoundNode, {
    description:
      'Keeps your answer on one block of an open round; it replaces the one before. Only you can read it.',
  })
  async answerBlock(
    @Arg('collaborationId', () => ID, collaboration) collaborationId: string,
    @Arg('roundId', () => ID, round) roundId: string,
    @Arg('blockId', () => BlockIdEnum, block) blockId: BlockId,
    @Arg('answer', () => AnswerInput, { description: 'The answer.' }) answer: AnswerInput,
    @Ctx() context: Context,
  ): Promise<RoundNode> {
    const { personId } = mustBeSignedIn(context);
    const key = { collaborationId: keyOf('Collaboration', collaborationId), roundId, personId, blockId };
    const answered = await answerBlock(context.service, key, readAnswer(answer));
    context.ownAnswers.forget();
    return roundNodeOf(answered);
  }

  @Mutation(() => RoundNode, {
    description:
      'Throws your answer on one block away; when the round is closed, its published result stays what it is.',
  })
  async withdrawAnswer(
    @Arg('collaborationId', () => ID, collaboration) collaborationId: string,
    @Arg('roundId', () => ID, round) roundId: string,
    @Arg('blockId', () => BlockIdEnum, block) blockId: BlockId,
    @Ctx() context: Context,
  ): Promise<RoundNode> {
    const { personId } = mustBeSignedIn(context);
    const key = { collaborationId: keyOf('Collaboration', collaborationId), roundId, personId, blockId };
    const withdrawn = await withdrawAnswer(context.service, key);
    context.ownAnswers.forget();
    return roundNodeOf(withdrawn);
  }
}
