import { dayOf } from '@samenspel/domain';
import { visit } from '#lib/collaboration/index.ts';
import { readMoment } from '#lib/moment/index.ts';
import type { PageServerLoad } from './$types.js';
import { drawnUpTo } from './chart/drawn.ts';
import { layoutOf } from './chart/lay-out.ts';
import { Replay } from './replay.ts';
import { viewOf } from './view.ts';

/** Width the server draws for; the browser lays out anew for its own. */
const assumedWidth = 880;

/** One moment of a collaboration: the page holds nothing of what came after it. */
export const load: PageServerLoad = async (event) => {
  const { key, events } = await visit(event, event.params.key);
  const replay = new Replay(key, events, dayOf(new Date().toISOString()));
  const view = viewOf(replay, readMoment(event.url.searchParams));
  const layout = layoutOf(replay.on(view.clock), replay.span, assumedWidth);
  const drawn = drawnUpTo(layout, view.at ?? replay.span.until, event.locals.language);
  return { today: replay.today, span: replay.span, view, drawn };
};
