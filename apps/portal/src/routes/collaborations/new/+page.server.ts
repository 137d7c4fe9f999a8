import { joinPartner, startCollaboration } from '@samenspel/client';
import { dayOf, languages } from '@samenspel/domain';
import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { giveCommand, inputOf } from '#lib/command/index.ts';
import { readForm } from '#lib/form/read.ts';
import { sentForm } from '#lib/form/sent.ts';
import { languageName, toName } from '#lib/language/index.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { audiences } from './audiences.ts';
import { partnersIn } from './partners.ts';

export const load: PageServerLoad = () => ({
  commandId: crypto.randomUUID(),
  today: dayOf(new Date().toISOString()),
});

export const actions: Actions = {
  start: (event) =>
    giveCommand(
      event,
      async ({ partners, writtenIn, visibility: wish, ...values }, { commandId, occurredOn }) => {
        const joining = partnersIn(partners);
        const visibility = toName(audiences.find((id) => id === wish) ?? 'team');
        const shown = { visibility, ...(occurredOn ? { occurredOn } : {}) };
        const language = languageName(languages.find((id) => id === writtenIn) ?? event.locals.language);
        const input = inputOf('startCollaboration', values);
        const started = await api(event)(startCollaboration, { ...shown, commandId, language, input });
        const { key } = started.startCollaboration.collaboration;
        for (const [index, partner] of joining.entries())
          await api(event)(joinPartner, {
            ...shown,
            collaborationId: key,
            commandId: `${commandId}-partner-${index}`,
            input: partner,
          });
        return redirect(303, `/collaborations/${key}`);
      },
    ),
  more: async (event) => {
    const values = readForm(await sentForm(event));
    return { values, more: String(values.more ?? '') };
  },
};
