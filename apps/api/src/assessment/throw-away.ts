import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '@samenspel/domain';
import { AnswerTable } from './answer-table.ts';
import { lockAnswers } from './answers.ts';

/** Whether answers are thrown away with an event of this type. */
export const throwsAwayAnswers = (type: string): boolean => type === 'AssessmentRoundCancelled';

const cancelledIn = (happenings: readonly Happening[]): string[] =>
  happenings.flatMap(({ type, data }) =>
    throwsAwayAnswers(type) ? [(data as { roundId: string }).roundId] : [],
  );

/** Waits for answers that are on their way to a round that is cancelled, and lets no more come. */
export async function holdThrownAway(em: EntityManager, happenings: readonly Happening[]): Promise<void> {
  for (const roundId of cancelledIn(happenings)) await lockAnswers(em, roundId, 'alone');
}

/** The answers of a cancelled round are thrown away unseen, in the same transaction. */
export async function throwAwayAnswers(em: EntityManager, happenings: readonly Happening[]): Promise<void> {
  for (const roundId of cancelledIn(happenings)) await em.nativeDelete(AnswerTable, { roundId });
}
