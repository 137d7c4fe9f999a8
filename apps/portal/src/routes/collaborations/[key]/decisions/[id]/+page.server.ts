import * as steps from '@samenspel/client';
import { dayOf, defaultReviewOn, partnersOf, sideOfPartner } from '@samenspel/domain';
import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { momentIn, momentQuery, stateAt, visit } from '#lib/collaboration/index.ts';
import { type Envelope, giveCommand, inputOf } from '#lib/command/index.ts';
import type { FormValues } from '#lib/form/read.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { decisionView, heirsFor, underCurtain } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const here = await visit(event, key);
  const { person } = await event.parent();
  const moment = momentIn(event.url.searchParams);
  const state = stateAt(here, moment);
  const decision = state.decisions[id];
  const today = dayOf(new Date().toISOString());
  if (!decision && !here.state.decisions[id]) error(404, { message: '' });
  const hrefOf = (other: string) => `/collaborations/${key}/decisions/${other}${momentQuery(moment)}`;
  return {
    moment,
    decision: decision
      ? decisionView(state, underCurtain(decision, here.state.decisions[id]), today, hrefOf)
      : null,
    /** Null when it did not exist at the moment: a title would tell what came later. */
    title: decision?.title ?? null,
    head: here.head,
    commandId: crypto.randomUUID(),
    today,
    reviewOn: decision ? defaultReviewOn(decision) : null,
    /** For whom the reader can speak. */
    partners: (person ? partnersOf(here.state, person.id) : []).flatMap((own) => {
      const partner = here.state.partners[own];
      return partner ? [{ id: own, name: partner.name, side: sideOfPartner(here.state, own) }] : [];
    }),
    newer: heirsFor(state, id),
    may: {
      record: here.may('decision:record'),
      take: here.may('decision:take'),
      review: here.may('decision:review'),
    },
  };
};

type Event = RequestEvent<{ key: string; id: string }>;
type Give = (
  values: FormValues,
  envelope: Envelope & { collaborationId: string },
  event: Event,
) => Promise<unknown>;

/** A step of this decision: on success back to its page, else the form again with what was typed. */
const step = (form: string, give: Give) => (event: Event) =>
  giveCommand(
    event,
    async (values, envelope) => {
      const { key, id } = event.params;
      await give({ ...values, decisionId: id }, { ...envelope, collaborationId: key }, event);
      return redirect(303, `/collaborations/${key}/decisions/${id}`);
    },
    form,
  );

export const actions: Actions = {
  option: step('option', (values, envelope, event) =>
    api(event)(steps.addDecisionOption, { ...envelope, input: inputOf('addDecisionOption', values) }),
  ),
  dissent: step('dissent', (values, envelope, event) =>
    api(event)(steps.recordDissent, { ...envelope, input: inputOf('recordDissent', values) }),
  ),
  take: step('take', (values, envelope, event) =>
    api(event)(steps.takeDecision, { ...envelope, input: inputOf('takeDecision', values) }),
  ),
  withdraw: step('withdraw', (values, envelope, event) =>
    api(event)(steps.withdrawDecision, { ...envelope, input: inputOf('withdrawDecision', values) }),
  ),
  supersede: step('supersede', (values, envelope, event) =>
    api(event)(steps.supersedeDecision, { ...envelope, input: inputOf('supersedeDecision', values) }),
  ),
  reverse: step('reverse', (values, envelope, event) =>
    api(event)(steps.reverseDecision, { ...envelope, input: inputOf('reverseDecision', values) }),
  ),
  startReview: step('startReview', (values, envelope, event) =>
    api(event)(steps.startDecisionReview, { ...envelope, input: inputOf('startDecisionReview', values) }),
  ),
  judge: step('judge', (values, envelope, event) =>
    api(event)(steps.judgeDecisionQuality, { ...envelope, input: inputOf('judgeDecisionQuality', values) }),
  ),
  outcome: step('outcome', (values, envelope, event) =>
    api(event)(steps.recordDecisionOutcome, { ...envelope, input: inputOf('recordDecisionOutcome', values) }),
  ),
  finishReview: step('finishReview', (values, envelope, event) =>
    api(event)(steps.finishDecisionReview, { ...envelope, input: inputOf('finishDecisionReview', values) }),
  ),
  reschedule: step('reschedule', (values, envelope, event) =>
    api(event)(steps.rescheduleDecisionReview, {
      ...envelope,
      input: inputOf('rescheduleDecisionReview', values),
    }),
  ),
};
