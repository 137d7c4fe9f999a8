import { isBlockId } from '@samenspel/domain';
import { error } from '@sveltejs/kit';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { blockView } from './block-view.ts';

/** One block as it is now, or with `?at=…&clock=…` as it was at a moment of the timeline. */
export const load: PageServerLoad = async (event) => {
  const { key, blockId } = event.params;
  if (!isBlockId(blockId)) error(404, { message: '' });
  const moment = momentIn(event.url.searchParams);
  const state = stateAt(await visit(event, key), moment);
  return { moment, view: blockView(state, blockId) };
};
