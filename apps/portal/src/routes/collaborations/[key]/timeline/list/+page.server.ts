import { dayOf, silenceAt } from '@samenspel/domain';
import { visit } from '#lib/collaboration/index.ts';
import { readMoment } from '#lib/moment/index.ts';
import { Replay } from '../replay.ts';
import type { PageServerLoad } from './$types.js';
import { listUpTo } from './entries.ts';

/** The history up to a moment as a list; nothing after the moment is in it. */
export const load: PageServerLoad = async (event) => {
  const { key, events } = await visit(event, event.params.key);
  const { at, clock } = readMoment(event.url.searchParams);
  const replay = new Replay(key, events, dayOf(new Date().toISOString()));
  const date = at ?? replay.today;
  const { timeline } = replay.on(clock);
  return {
    at,
    date,
    clock,
    list: listUpTo(replay.on(clock), at, clock, event.locals.language, event.url.searchParams.get('year')),
    silence: silenceAt(timeline, date),
  };
};
