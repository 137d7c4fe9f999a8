import { visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { openRoundIn } from './round.ts';

/** Every round of the collaboration, the newest first. */
export const load: PageServerLoad = async (event) => {
  const { state, may } = await visit(event, event.params.key);
  const rounds = Object.values(state.rounds).toSorted((a, b) => b.openedOn.localeCompare(a.openedOn));
  const mayOpen = may('round:manage') && !openRoundIn(state) && state.status !== 'concluded';
  return { rounds, mayOpen, mayAnswer: may('round:answer') };
};
