import { dayOf } from '@samenspel/domain';
import { type Visit, visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { overviewOf } from './overview.ts';

export const load: PageServerLoad = async (event) => {
  const here = await visit(event, event.params.key);
  const today = dayOf(new Date().toISOString());
  return {
    today,
    version: here.version,
    overview: overviewOf(here, today),
    may: {
      answer: here.may('round:answer'),
      manageRounds: here.may('round:manage'),
      /** Outsiders see what was shared; for them an empty section means “not shared”, and is left out. */
      seeAll: here.may('collaboration:read-as-team'),
      /** Who from outside read along is for the team; it is worth a way once somebody outside has a seat. */
      seeReadings: here.may('collaboration:read-as-team') && hasOutsiders(here),
      manage: here.may('collaboration:describe'),
      record: here.may('decision:record'),
      import: here.may('decision:import'),
    },
  };
};

const hasOutsiders = ({ state }: Visit): boolean =>
  Object.values(state.seats)
    .flat()
    .some(({ seat }) => seat === 'portfolio-manager' || seat === 'funder-reader');
