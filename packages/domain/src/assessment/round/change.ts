import { mustBeAllowed } from '../../access/access.ts';
import type { BlockId } from '../../blocks/registry.ts';
import { changed } from '../../collaboration/changed.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { AssessmentRound } from './state.ts';

/** The state with one round changed; an unknown round changes nothing. */
export const withRound = (
  state: Collaboration,
  id: string,
  change: (round: AssessmentRound) => Partial<AssessmentRound>,
): Collaboration => changed(state, 'rounds', id, change);

/** @throws Refusal NOT_FOUND. */
export function roundOf(state: Collaboration, id: string): AssessmentRound {
  const round = state.rounds[id];
  if (round) return round;
  throw new Refusal(
    'NOT_FOUND',
    { nl: 'Deze ronde bestaat hier niet.', en: 'This round does not exist here.' },
    'roundId',
  );
}

/** @throws Refusal NOT_FOUND or ROUND_CLOSED. */
export function openRound(state: Collaboration, id: string): AssessmentRound {
  const round = roundOf(state, id);
  if (round.state === 'open') return round;
  throw new Refusal('ROUND_CLOSED', {
    nl: 'Deze ronde is gesloten. Late antwoorden gaan mee in de volgende ronde.',
    en: 'This round is closed. Late answers wait for the next round.',
  });
}

/**
 * Whether a person may answer a block now; answers are drafts outside the log, changeable until the round closes.
 * @throws Refusal NOT_ALLOWED, NOT_FOUND, ROUND_CLOSED or NOT_IN_ROUND.
 */
export function mustBeAnswerable(
  state: Collaboration,
  roundId: string,
  blockId: BlockId,
  personId: string,
): AssessmentRound {
  mustBeAllowed(state, personId, 'round:answer');
  const round = openRound(state, roundId);
  if (round.blocks.includes(blockId)) return round;
  throw new Refusal(
    'NOT_IN_ROUND',
    { nl: 'Deze bouwsteen hoort niet bij deze ronde.', en: 'This block is not part of this round.' },
    'blockId',
  );
}
