import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '@samenspel/domain';
import { AnswerTable } from './answer-table.ts';

/** The answers of a cancelled round are thrown away unseen, in the same transaction. */
export async function throwAwayAnswers(em: EntityManager, happenings: readonly Happening[]): Promise<void> {
  for (const { type, data } of happenings) {
    if (type !== 'AssessmentRoundCancelled') continue;
    await em.nativeDelete(AnswerTable, { roundId: (data as { roundId: string }).roundId });
  }
}
