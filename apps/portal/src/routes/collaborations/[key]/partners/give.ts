import type { CommandName } from '@samenspel/domain';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { giveCommand } from '#lib/command/index.ts';
import { giveRecordCommand } from '#lib/record/give.ts';

type Event = RequestEvent<{ key: string; id?: string }>;

/** An action that gives a command on a partner and then shows where it stands in the coalition. */
export const partnerAction = (name: CommandName) => (event: Event) =>
  giveCommand(
    event,
    async (values, envelope) => {
      const { key, id } = event.params;
      const about = id === undefined ? {} : { partnerId: id };
      await giveRecordCommand(event, name, { ...values, ...about }, { ...envelope, collaborationId: key });
      const page = id === undefined ? 'blocks/dynamic-coalition' : `partners/${id}`;
      return redirect(303, `/collaborations/${key}/${page}`);
    },
    name,
  );
