import { myCollaborations } from '@samenspel/client';
import { dayOf, type Language, type PhaseId } from '@samenspel/domain';
import { api, asPageError } from '#lib/api.ts';
import { toId } from '#lib/language/index.ts';
import { resultsFrom } from '#lib/mosaic/from-api.ts';
import type { PageServerLoad } from './$types.js';
import { waitingIn } from './waiting.ts';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const { collaborations } = await api(event)(myCollaborations, { first: pageSize, after }).catch((problem) =>
    asPageError(problem, event),
  );
  const { nodes, pageInfo } = collaborations;
  return {
    collaborations: nodes.map(({ key, name, issue, language, isFictional, phase, status, blockResults }) => ({
      key,
      name,
      issue,
      written: toId<Language>(language),
      isFictional,
      phase: phase && toId<PhaseId>(phase),
      isPaused: status === 'PAUSED',
      results: resultsFrom(blockResults),
    })),
    waiting: waitingIn(nodes, dayOf(new Date().toISOString())),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
};
