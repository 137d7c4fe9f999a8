import { silenceAt, timelineOf } from '@samenspel/domain';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { listedDecisions, statesIn } from './listed.ts';

export const load: PageServerLoad = async (event) => {
  const here = await visit(event, event.params.key);
  const moment = momentIn(event.url.searchParams);
  const wanted = event.url.searchParams.get('state');
  const decisions = listedDecisions(stateAt(here, moment));
  const states = statesIn(decisions);
  const state = states.find((one) => one.state === wanted)?.state ?? null;
  return {
    moment,
    state,
    states,
    total: decisions.length,
    decisions: state ? decisions.filter((decision) => decision.state === state) : decisions,
    silence: moment && silenceAt(timelineOf(here.key, here.events, moment.clock), moment.at),
    may: { record: here.may('decision:record'), import: here.may('decision:import') },
  };
};
