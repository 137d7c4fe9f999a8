import { begins, type CommandName, everyKind, isBlockId, permissionFor } from '@samenspel/domain';
import { error, redirect } from '@sveltejs/kit';
import { visit } from '#lib/collaboration/index.ts';
import { giveCommand } from '#lib/command/index.ts';
import { giveRecordCommand } from '#lib/record/give.ts';
import { choicesIn } from '#lib/record/index.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The kind and the step with which a record can begin here. */
function beginning(blockId: string, command: string) {
  const kind = everyKind.find(({ steps }) => Object.values(steps).some((step) => step.command === command));
  const [type, step] = Object.entries(kind?.steps ?? {}).find(([, one]) => one.command === command) ?? [];
  if (!isBlockId(blockId) || !kind || !type || !step || !begins(step)) error(404, { message: '' });
  return { kind, type, blockId };
}

export const load: PageServerLoad = async (event) => {
  const { key, blockId, command } = event.params;
  const { kind, type, blockId: block } = beginning(blockId, command);
  const { may, head, state } = await visit(event, key);
  if (!may(permissionFor(kind))) error(403, { message: '' });
  const choices = choicesIn(state, event.locals.language);
  return { kind: kind.id, type, block, choices, head, commandId: crypto.randomUUID() };
};

export const actions: Actions = {
  begin: (event) =>
    giveCommand(event, async (values, envelope) => {
      const { key, blockId, command } = event.params;
      beginning(blockId, command);
      const id = await giveRecordCommand(event, command as CommandName, values, {
        ...envelope,
        collaborationId: key,
      });
      return redirect(303, `/collaborations/${key}/records/${id ?? ''}`);
    }),
};
