import {
  departureEntries,
  type Partner,
  type PartnerStepName,
  partnerEntries,
  partnerSteps,
  possiblePartnerSteps,
  sentenceOf,
} from '@samenspel/domain';
import { error } from '@sveltejs/kit';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import { shownLatest } from '#lib/list/latest.ts';
import { choicesIn } from '#lib/record/index.ts';
import { namesIn, shownOf } from '#lib/record/shown.ts';
import { partnerAction } from '../give.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const here = await visit(event, key);
  const moment = momentIn(event.url.searchParams);
  const state = stateAt(here, moment);
  if (!here.state.partners[id]) error(404, { message: '' });
  const partner = state.partners[id] ?? null;
  const { language } = event.locals;
  const told = here.events.filter(({ data }) => (data as { partnerId?: string }).partnerId === id);
  return {
    moment,
    partner,
    shown: partner
      ? shownOf(
          { ...partnerEntries, ...departureEntries },
          fieldsOf(partner),
          namesIn(state, language),
          language,
        )
      : [],
    standing: partner ? fieldsOf(partner) : {},
    history: shownLatest(
      told.filter(
        ({ type, occurredOn }) => type.startsWith('Partner') && (!moment || occurredOn <= moment.at),
      ),
      (one) => ({ id: one.id, on: one.occurredOn, says: sentenceOf(one, here.state)[language] }),
    ),
    possible:
      partner && moment === null && here.may('partner:manage') ? possiblePartnerSteps(partner.state) : [],
    choices: choicesIn(here.state, language),
    head: here.head,
    commandId: crypto.randomUUID(),
  };
};

/** What is known of a partner, by the names of the fields that its events have. */
const fieldsOf = ({ kind, name, reason, expectedPart, carriesOn, exitReason, handover, farewell }: Partner) =>
  Object.fromEntries(
    Object.entries({
      partnerKind: kind,
      name,
      reason,
      expectedPart,
      carriesOn,
      exitReason,
      handover,
      farewell,
    }).filter(([, value]) => value !== null),
  ) as Record<string, string>;

export const actions: Actions = Object.fromEntries(
  (Object.keys(partnerSteps) as PartnerStepName[]).map((name) => [name, partnerAction(name)]),
);
