import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '@samenspel/domain';
import { AnswerTable } from './answer-table.ts';

/** Whether answers are thrown away with an event of this type. */
export const throwsAwayAnswers = (type: string): boolean => type === 'AssessmentRoundCancelled';

/** The answers of a cancelled round are thrown away unseen, in the same transaction. */
export async function throwAwayAnswers(em: EntityManager, happenings: readonly Happening[]): Promise<void> {
  for (const { type, data } of happenings)
    if (throwsAwayAnswers(type))
      await em.nativeDelete(AnswerTable, { roundId: (data as { roundId: string }).roundId });
}
