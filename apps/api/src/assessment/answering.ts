import {
  type AssessmentRound,
  mustBeAllowed,
  mustBeAnswerable,
  notFound,
  unknownCollaboration,
} from '@samenspel/domain';
import { mustNotBeErased } from '../identity/hold-account.ts';
import type { Service } from '../service.ts';
import { type AnswerKey, type KeptAnswer, lockAnswers, putAnswers, removeAnswer } from './answers.ts';
import type { GivenAnswer } from './given-answer.ts';

/**
 * Keeps one person's answer while the round is open; it can be changed until the round closes.
 * @returns the round.
 * @throws Refusal NOT_FOUND, NOT_ALLOWED, ROUND_CLOSED, NOT_IN_ROUND, or NOT_SIGNED_IN for who was erased meanwhile.
 */
export async function answerBlock(
  service: Service,
  key: AnswerKey,
  answer: GivenAnswer,
): Promise<AssessmentRound> {
  const [round] = await answerBlocks(service, key.collaborationId, [{ key, answer }]);
  return round as AssessmentRound;
}

/** The same for several answers on one round at once: all of them or none. */
export async function answerBlocks(
  { database, histories, sealing }: Service,
  collaborationId: string,
  answers: readonly KeptAnswer[],
): Promise<AssessmentRound[]> {
  return await database.em.fork().transactional(async (em) => {
    const roundIds = [...new Set(answers.map(({ key }) => key.roundId))];
    for (const roundId of roundIds) await lockAnswers(em, roundId, 'together');
    const { state } = await histories.load(em, collaborationId);
    if (!state.started) throw unknownCollaboration();
    const rounds = answers.map(({ key }) => mustBeAnswerable(state, key.roundId, key.blockId, key.personId));
    for (const personId of new Set(answers.map(({ key }) => key.personId)))
      await mustNotBeErased(em, personId);
    await putAnswers(em, sealing, answers);
    return rounds;
  });
}

/**
 * Throws one person's own answer away, also after the round closed.
 * @returns the round.
 * @throws Refusal NOT_FOUND or NOT_ALLOWED.
 */
export async function withdrawAnswer(
  { database, histories }: Service,
  key: AnswerKey,
): Promise<AssessmentRound> {
  return await database.em.fork().transactional(async (em) => {
    await lockAnswers(em, key.roundId, 'together');
    const { state } = await histories.load(em, key.collaborationId);
    if (!state.started) throw unknownCollaboration();
    mustBeAllowed(state, key.personId, 'round:answer');
    const round = state.rounds[key.roundId];
    if (!round) throw notFound({ nl: 'Deze ronde', en: 'This round' });
    await removeAnswer(em, key);
    return round;
  });
}
