import type { AssessmentRound } from '@samenspel/domain';
import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { visit } from '#lib/collaboration/index.ts';
import { roundIn } from '../round.ts';

/**
 * An open round that the viewer may close or call off; one that ended leads to its own page.
 * @throws an error page: 403 for those who may not, 404 without such a round.
 */
export async function managedRound(
  event: Pick<RequestEvent, 'fetch' | 'locals' | 'url'>,
  { key, id }: { key: string; id: string },
): Promise<AssessmentRound> {
  const { state, may } = await visit(event, key);
  const round = roundIn(state, id);
  if (!may('round:manage')) error(403, { message: '' });
  if (round.state !== 'open') redirect(303, `/collaborations/${key}/rounds/${id}`);
  return round;
}
