import { type BlockId, type BlockResult, blockIds } from '@samenspel/domain';
import { redirect } from '@sveltejs/kit';
import { visit } from '#lib/collaboration/index.ts';
import { roundIn } from '../../round.ts';
import type { PageServerLoad } from './$types.js';
import { namedAnswers } from './named-answers.ts';

/** The results of a closed round, in the order of the blocks, each with the result before it. */
export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const { state, events } = await visit(event, key);
  const round = roundIn(state, id);
  if (round.state !== 'closed') redirect(303, `/collaborations/${key}/rounds/${id}`);
  const outcomes = blockIds.flatMap((blockId) => outcomeIn(state.results[blockId] ?? [], blockId, id));
  const named = round.mode === 'open' ? await namedAnswers(event, key, events, id) : [];
  return { round, outcomes, named };
};

function outcomeIn(results: readonly BlockResult[], blockId: BlockId, roundId: string) {
  const at = results.findIndex((result) => result.roundId === roundId);
  const [result, earlier] = [results[at], results[at - 1]];
  return result ? [{ blockId, result, earlier }] : [];
}
