import { silenceAt, timelineOf } from '@samenspel/domain';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { listedDecisions, statesIn } from './listed.ts';

/** So many are listed; who looks for earlier ones searches, or chooses an earlier moment. */
const mostListed = 600;

export const load: PageServerLoad = async (event) => {
  const here = await visit(event, event.params.key);
  const moment = momentIn(event.url.searchParams);
  const wanted = event.url.searchParams.get('state');
  const decisions = listedDecisions(stateAt(here, moment));
  const states = statesIn(decisions);
  const state = states.find((one) => one.state === wanted)?.state ?? null;
  const wantedOnes = state ? decisions.filter((decision) => decision.state === state) : decisions;
  return {
    moment,
    state,
    states,
    total: decisions.length,
    decisions: wantedOnes.slice(0, mostListed),
    earlier: Math.max(0, wantedOnes.length - mostListed),
    silence: moment && silenceAt(timelineOf(here.key, here.events, moment.clock), moment.at),
    may: { record: here.may('decision:record'), import: here.may('decision:import') },
  };
};
