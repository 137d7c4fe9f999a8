import * as client from '@samenspel/client';
import { type Consent, isForCircleAlone, mayConsent, stillStands, titleOfRecord } from '@samenspel/domain';
import { redirect } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { type Visit, visit } from '#lib/collaboration/index.ts';
import { giveCommand } from '#lib/command/index.ts';
import { languageName } from '#lib/language/index.ts';
import { shownLatest } from '#lib/list/latest.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const here = await visit(event, event.params.key);
  const [names, { person }] = await Promise.all([namesIn(event), event.parent()]);
  const asked = here.may('collaboration:read-as-team')
    ? Object.values(here.state.consents).filter((consent) => stillStands(here.state, consent))
    : [];
  return {
    head: here.head,
    commandId: crypto.randomUUID(),
    asked: shownLatest(asked, (consent) => viewOf(here, consent, names, person?.id ?? '')),
  };
};

async function namesIn(event: RequestEvent): Promise<ReadonlyMap<string, string>> {
  const asking = { key: event.params.key, language: languageName(event.locals.language) };
  const { collaboration } = await api(event)(client.collaborationSeats, asking).catch((problem) =>
    asPageError(problem, event),
  );
  return new Map((collaboration?.seats ?? []).map(({ person }) => [person.id, person.name]));
}

const viewOf = ({ state }: Visit, consent: Consent, names: ReadonlyMap<string, string>, me: string) => ({
  id: consent.id,
  on: consent.on,
  by: names.get(consent.by) ?? null,
  record:
    consent.about === 'visibility'
      ? { id: consent.recordId, title: titleOfRecord(state, consent.recordId) ?? '…', to: consent.to }
      : null,
  person: consent.about === 'circle' ? (names.get(consent.personId) ?? null) : null,
  mayDecide: mayConsent(state, consent, me),
  isForCircle: isForCircleAlone(state, consent),
  isMine: consent.by === me,
});

const step = (name: 'giveConsent' | 'declineConsent' | 'withdrawConsent') => (event: RequestEvent) =>
  giveCommand(
    event,
    async (input, envelope) => {
      const collaborationId = event.params.key;
      await api(event)(client.recordCommand(name), { ...envelope, collaborationId, input });
      return redirect(303, `/collaborations/${collaborationId}/consents`);
    },
    name,
  );

export const actions: Actions = {
  agree: step('giveConsent'),
  decline: step('declineConsent'),
  takeBack: step('withdrawConsent'),
};
