import { openAssessmentRound } from '@samenspel/client';
import { dayOf, plusDays } from '@samenspel/domain';
import { error, redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import { giveCommand, inputOf } from '#lib/command/index.ts';
import { openRoundIn, peopleWhoMayAnswer } from '../round.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { state, may } = await visit(event, event.params.key);
  if (!may('round:manage')) error(403, { message: '' });
  const until = dayOf(new Date().toISOString());
  return {
    open: openRoundIn(state)?.id ?? null,
    people: peopleWhoMayAnswer(state),
    focusBlocks: state.focusBlocks,
    period: { from: twoMonthsBefore(until), until },
    commandId: crypto.randomUUID(),
  };
};

const twoMonthsBefore = (date: string) => plusDays(date, -61);

export const actions: Actions = {
  default: (event) =>
    giveCommand(event, async ({ k, ...values }, { commandId }) => {
      const collaborationId = event.params.key;
      const { openAssessmentRound: opened } = await api(event)(openAssessmentRound, {
        collaborationId,
        commandId,
        input: { ...inputOf('openAssessmentRound', values), k: Number(k) },
      });
      const roundId = opened.events.flatMap((e) => ('roundId' in e ? [e.roundId] : []))[0];
      redirect(303, `/collaborations/${collaborationId}/rounds/${roundId ?? ''}`);
    }),
};
