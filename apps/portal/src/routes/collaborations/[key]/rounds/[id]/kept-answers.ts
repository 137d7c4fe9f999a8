import { myRoundAnswers } from '@samenspel/client';
import type { BlockId } from '@samenspel/domain';
import type { RequestEvent } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { toId } from '#lib/language/index.ts';
import { type Draft, draftOf } from './choice.ts';

type Asking = Pick<RequestEvent, 'fetch' | 'locals' | 'url'>;

/** The viewer's own answers in a round, as the server keeps them. */
export async function keptAnswers(
  event: Asking,
  key: string,
  roundId: string,
): Promise<Partial<Record<BlockId, Draft>>> {
  const { collaboration } = await api(event)(myRoundAnswers, { key }).catch((refusal) =>
    asPageError(refusal, event),
  );
  const round = collaboration?.rounds.find(({ id }) => id === roundId);
  const kept = round?.myAnswers.map((answer) => [toId<BlockId>(answer.blockId), draftOf(answer)]);
  return Object.fromEntries(kept ?? []);
}
