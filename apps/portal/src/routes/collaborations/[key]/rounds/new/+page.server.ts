import { openAssessmentRound, type VariablesOf } from '@samenspel/client';
import { dayOf, fromKebab, plusDays, smallestThreshold } from '@samenspel/domain';
import { error, redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import { giveCommand } from '#lib/command/index.ts';
import type { FormValue, FormValues } from '#lib/form/read.ts';
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
    giveCommand(event, async (values, { commandId }) => {
      const collaborationId = event.params.key;
      const { openAssessmentRound: opened } = await api(event)(openAssessmentRound, {
        collaborationId,
        commandId,
        input: inputOf(values),
      });
      const roundId = opened.events.flatMap((e) => ('roundId' in e ? [e.roundId] : []))[0];
      redirect(303, `/collaborations/${collaborationId}/rounds/${roundId ?? ''}`);
    }),
};

type Input = VariablesOf<typeof openAssessmentRound>['input'];

/** What was filled in, as the API takes it; it says itself what is not right. */
function inputOf({ kind, blocks, period, mode, k }: FormValues): Input {
  const { from, until } = (period ?? {}) as FormValues;
  const asked = Array.isArray(blocks) ? blocks.map(enumName) : [];
  return {
    kind: enumName(kind) as Input['kind'],
    mode: enumName(mode) as Input['mode'],
    k: Number(k ?? smallestThreshold),
    period: { from: String(from ?? ''), until: String(until ?? '') },
    ...(kind === 'pulse' ? { blocks: asked as NonNullable<Input['blocks']> } : {}),
  };
}

const enumName = (id: FormValue | undefined): string => fromKebab(String(id), 'UPPER_SNAKE');
