import { draftDecision } from '@samenspel/client';
import { error, redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import { giveCommand, inputOf } from '#lib/command/index.ts';
import { commandValues, emptyDraft } from '../form-values.ts';
import { oneMoreRow } from '../one-more-row.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { may, head, state } = await visit(event, event.params.key);
  if (!may('decision:record')) error(403, { message: '' });
  return { head, commandId: crypto.randomUUID(), values: emptyDraft(state.language) };
};

export const actions: Actions = {
  draft: (event) =>
    giveCommand(event, async (values, envelope) => {
      const { key } = event.params;
      const input = inputOf('draftDecision', commandValues(values));
      const { draftDecision: drafted } = await api(event)(draftDecision, {
        ...envelope,
        collaborationId: key,
        input,
      });
      const id = drafted.events.flatMap((one) => ('decisionId' in one ? [one.decisionId] : []))[0];
      return redirect(303, `/collaborations/${key}/decisions/${id ?? ''}`);
    }),
  more: oneMoreRow,
};
