import { Refusal } from '@samenspel/domain';
import type { SealedPlace, Sealing } from '../sealing/sealing.ts';
import type { AnswerKey } from './answers.ts';
import type { GivenAnswer } from './given-answer.ts';

/**
 * Every answer is as long as the longest, so that the length says nothing: 200 characters of a reason take at most 1200
 * bytes in JSON.
 */
const paddedBytes = 1280;

/** Whose answer it is and on what: nothing of one person, round or block opens in the row of another. */
const placeOf = ({ personId, roundId, blockId }: Omit<AnswerKey, 'collaborationId'>): SealedPlace => ({
  purpose: 'answer',
  owner: personId,
  about: JSON.stringify([roundId, blockId]),
});

/** What the table keeps of an answer. */
export function sealedAnswer(sealing: Sealing, key: AnswerKey, answer: GivenAnswer): string {
  const text = JSON.stringify(answer);
  const missing = paddedBytes - Buffer.byteLength(text);
  if (missing < 0) throw new RangeError('An answer is longer than an answer can be.');
  return sealing.seal(placeOf(key), text + ' '.repeat(missing));
}

/** @returns the answer; null when no key at hand opens it, or when it was given by somebody else or on something else. */
export function openedAnswer(
  sealing: Sealing,
  key: Omit<AnswerKey, 'collaborationId'>,
  sealed: string,
): GivenAnswer | null {
  const text = sealing.open(placeOf(key), sealed);
  return text === null ? null : (JSON.parse(text) as GivenAnswer);
}

/** A picture without some of the answers would be a wrong one. */
export const unreadableAnswers = (): Refusal =>
  new Refusal('WRONG_STATE', {
    nl: 'Een deel van de antwoorden is niet te openen, dus de ronde kan nu niet sluiten. Vraag de beheerder of de sleutel van SEALING_KEY de juiste is.',
    en: 'Some of the answers cannot be opened, so the round cannot close now. Ask the administrator whether the key of SEALING_KEY is the right one.',
  });
