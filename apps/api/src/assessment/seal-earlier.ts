import type { Database } from '../database/connect.ts';
import type { Sealing } from '../sealing/sealing.ts';
import type { AnswerKey } from './answers.ts';
import type { GivenAnswer } from './given-answer.ts';
import { sealedAnswer } from './sealed-answer.ts';

type Earlier = AnswerKey & { answer: GivenAnswer };

/**
 * Seals the answers that stand readable in the table since before they were encrypted; who gave them keeps them.
 * @returns how many.
 */
export async function sealEarlierAnswers({ em }: Pick<Database, 'em'>, sealing: Sealing): Promise<number> {
  return await em.fork().transactional(async (tx) => {
    const earlier = await tx.execute<Earlier[]>(
      `select round_id as "roundId", person_id as "personId", block_id as "blockId",
         collaboration_id as "collaborationId", unsealed as answer
       from answer where sealed is null for update`,
    );
    for (const { answer, ...key } of earlier) {
      const { roundId, personId, blockId } = key;
      await tx.execute(
        'update answer set sealed = ?, unsealed = null where round_id = ? and person_id = ? and block_id = ?',
        [sealedAnswer(sealing, key, answer), roundId, personId, blockId],
      );
    }
    return earlier.length;
  });
}
