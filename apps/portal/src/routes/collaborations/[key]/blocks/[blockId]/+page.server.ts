import { type BlockId, dayOf, isBlockId, views } from '@samenspel/domain';
import { error } from '@sveltejs/kit';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { blockView } from './block-view.ts';
import { recordsOfBlock } from './records.ts';

/** One block as it is now, or with `?at=…&clock=…` as it was at a moment of the timeline. */
export const load: PageServerLoad = async (event) => {
  const { key, blockId } = event.params;
  if (!isBlockId(blockId)) error(404, { message: '' });
  const moment = momentIn(event.url.searchParams);
  const here = await visit(event, key);
  const state = stateAt(here, moment);
  const today = moment?.at ?? dayOf(new Date().toISOString());
  return {
    moment,
    today,
    picture: pictureWords(blockId),
    shown: views[blockId]?.of(state, today) ?? null,
    view: blockView(state, blockId),
    records: recordsOfBlock(state, blockId, { may: here.may, language: event.locals.language }),
  };
};

function pictureWords(blockId: BlockId) {
  const view = views[blockId];
  return view ? { name: view.name, invitation: view.invitation } : null;
}
