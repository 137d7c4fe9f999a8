import { remindOfRound } from '@samenspel/client';
import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { giveCommand } from '#lib/command/index.ts';
import { managedRound } from '../managed-round.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => ({
  round: await managedRound(event, event.params),
  commandId: crypto.randomUUID(),
});

export const actions: Actions = {
  default: (event) =>
    giveCommand(event, async () => {
      const { key: collaborationId, id: roundId } = event.params;
      await api(event)(remindOfRound, { collaborationId, roundId });
      redirect(303, `/collaborations/${collaborationId}/rounds/${roundId}?reminded`);
    }),
};
