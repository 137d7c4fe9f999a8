import type { EntityManager } from '@mikro-orm/postgresql';
import type { BlockId, RoundAnswer } from '@samenspel/domain';
import { mustHaveKey } from '../sealing/must-have-key.ts';
import type { Sealing } from '../sealing/sealing.ts';
import { AnswerTable } from './answer-table.ts';
import type { GivenAnswer } from './given-answer.ts';
import { openedAnswer, sealedAnswer, unreadableAnswers } from './sealed-answer.ts';

/**
 * Holds the answers of a round until the transaction ends: `together` while answering, `alone` while closing, so
 * that no answer slips in between the counting and the closing.
 */
export async function lockAnswers(
  em: EntityManager,
  roundId: string,
  how: 'together' | 'alone',
): Promise<void> {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await em.execute(`select ${lock}(hashtextextended(?, 0))`, [`answers:${roundId}`]);
}

/**
 * Every answer of a round without its reasons; for the closing process only.
 * @throws Refusal WRONG_STATE when one cannot be opened.
 */
export async function answersOf(
  em: EntityManager,
  sealing: Sealing | null,
  roundId: string,
): Promise<RoundAnswer[]> {
  const opening = mustHaveKey(sealing);
  const rows = await em.find(
    AnswerTable,
    { roundId },
    { orderBy: { personId: 1, blockId: 1 }, disableIdentityMap: true },
  );
  return rows.map(({ sealed, ...key }) => {
    const answer = openedAnswer(opening, key, sealed);
    if (!answer) throw unreadableAnswers();
    return { personId: key.personId, blockId: key.blockId, answer: withoutReason(answer) };
  });
}

const withoutReason = (answer: GivenAnswer): RoundAnswer['answer'] =>
  answer.kind === 'rated' ? { kind: 'rated', level: answer.level } : { kind: answer.kind };

export type AnswerKey = { collaborationId: string; roundId: string; personId: string; blockId: BlockId };

export type KeptAnswer = { key: AnswerKey; answer: GivenAnswer };

/** Keeps answers in the place of those before them. @throws Refusal WRONG_STATE without a key to seal them. */
export async function putAnswers(
  em: EntityManager,
  sealing: Sealing | null,
  answers: readonly KeptAnswer[],
): Promise<void> {
  const closing = mustHaveKey(sealing);
  const updatedAt = new Date();
  const rows = answers.map(({ key, answer }) => ({
    ...key,
    sealed: sealedAnswer(closing, key, answer),
    updatedAt,
  }));
  await em.upsertMany(AnswerTable, rows, { batchSize: 500 });
}

export async function removeAnswer(
  em: EntityManager,
  { roundId, personId, blockId }: AnswerKey,
): Promise<void> {
  await em.nativeDelete(AnswerTable, { roundId, personId, blockId });
}
