import { answerBlock, type VariablesOf, withdrawAnswer } from '@samenspel/client';
import { type BlockId, isBlockId } from '@samenspel/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { api, Refused } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import { sentForm } from '#lib/form/sent.ts';
import { toName, words } from '#lib/language/index.ts';
import { roundIn } from '../round.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import { answerInput, type Draft, isChoice, isWhole } from './choice.ts';
import { keptAnswers } from './kept-answers.ts';
import { messages } from './messages.ts';
import { beside, blockIn, queryOf } from './order.ts';

export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const here = await visit(event, key);
  const round = roundIn(here.state, id);
  if (round.state === 'closed') redirect(303, `/collaborations/${key}/rounds/${id}/results`);
  const mayAnswer = here.may('round:answer') && round.state === 'open';
  return {
    round,
    mayAnswer,
    mayManage: here.may('round:manage'),
    asked: mayAnswer ? blockIn(round, event.url.searchParams) : null,
    kept: mayAnswer ? await keptAnswers(event, key, id) : {},
  };
};

export const actions: Actions = {
  answer: async (event) => {
    const { blockId, draft, to } = readAnswer(await sentForm(event));
    if (!draft) return await goOn(event, blockId, to);
    const unsent = { blockId, draft };
    if (!isWhole(draft)) {
      const { needsReason } = words(messages, event.locals.language);
      return fail(400, { ...unsent, code: 'INVALID', text: needsReason });
    }
    const answer = answerInput(draft);
    return await kept(event, unsent, to, (place) => api(event)(answerBlock, { ...place, answer }));
  },
  withdraw: async (event) => {
    const { blockId, to } = readAnswer(await sentForm(event));
    return await kept(event, { blockId, draft: null }, to, (place) => api(event)(withdrawAnswer, place));
  },
};

function readAnswer(form: FormData): { blockId: BlockId; draft: Draft | null; to: string } {
  const blockId = String(form.get('block'));
  if (!isBlockId(blockId)) error(400, { message: '' });
  const choice = form.get('choice');
  const reason = choice === 'not-relevant-now' ? String(form.get('reason') ?? '') : '';
  return { blockId, draft: isChoice(choice) ? { choice, reason } : null, to: String(form.get('to')) };
}

/** Where an answer belongs, as the API names it. */
type Place = VariablesOf<typeof withdrawAnswer>;

/** Gives the answer to the API and goes on, or shows the form again with everything that was chosen. */
async function kept(
  event: RequestEvent,
  unsent: { blockId: BlockId; draft: Draft | null },
  to: string,
  give: (place: Place) => Promise<unknown>,
) {
  const { key, id } = event.params;
  try {
    await give({ collaborationId: key, roundId: id, blockId: toName(unsent.blockId) });
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    const { code, details } = refusal;
    const text = details.text[event.locals.language];
    return fail(code === 'UNREACHABLE' ? 503 : 400, { ...unsent, code, text });
  }
  return await goOn(event, unsent.blockId, to);
}

/** `stay` is said by the page's script, which knows the way itself. */
async function goOn(event: RequestEvent, blockId: BlockId, to: string) {
  const { key, id } = event.params;
  if (to === 'stay') return { saved: blockId };
  const here = await visit(event, key);
  const next = to === 'here' ? blockId : beside(roundIn(here.state, id), blockId, to === 'previous' ? -1 : 1);
  redirect(303, `/collaborations/${key}/rounds/${id}${queryOf(next)}`);
}
