import { proposeDecision } from '@samenspel/client';
import { error, redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import { giveCommand, inputOf } from '#lib/command/index.ts';
import { latestAnd } from '#lib/list/latest.ts';
import { commandValues, valuesOf } from '../../form-values.ts';
import { oneMoreRow } from '../../one-more-row.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const { may, head, state } = await visit(event, key);
  const decision = state.decisions[id];
  if (!decision) error(404, { message: '' });
  if (!may('decision:record')) error(403, { message: '' });
  if (decision.state !== 'drafted') redirect(303, `/collaborations/${key}/decisions/${id}`);
  const partners = Object.values(state.partners).filter((partner) => partner.state !== 'left');
  return {
    title: decision.title,
    head,
    commandId: crypto.randomUUID(),
    values: valuesOf(decision),
    partners: latestAnd(
      partners.map(({ id, name }) => ({ id, name })),
      decision.involved,
    ),
  };
};

export const actions: Actions = {
  propose: (event) =>
    giveCommand(event, async (values, envelope) => {
      const { key, id } = event.params;
      const input = inputOf('proposeDecision', { ...commandValues(values), decisionId: id });
      await api(event)(proposeDecision, { ...envelope, collaborationId: key, input });
      return redirect(303, `/collaborations/${key}/decisions/${id}`);
    }),
  more: oneMoreRow,
};
