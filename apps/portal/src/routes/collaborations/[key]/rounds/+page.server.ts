import { visit } from '#lib/collaboration/index.ts';
import { latestOf } from '#lib/list/latest.ts';
import type { PageServerLoad } from './$types.js';
import { openRoundIn } from './round.ts';

/** The latest rounds of the collaboration, the newest first. */
export const load: PageServerLoad = async (event) => {
  const { state, may } = await visit(event, event.params.key);
  const byDay = Object.values(state.rounds).toSorted((a, b) => a.openedOn.localeCompare(b.openedOn));
  const { latest, earlier } = latestOf(byDay);
  const mayOpen = may('round:manage') && !openRoundIn(state) && state.status !== 'concluded';
  return { rounds: latest.toReversed(), earlier, mayOpen, mayAnswer: may('round:answer') };
};
