import { collaborationNames } from '@samenspel/client';
import { dayOf } from '@samenspel/domain';
import { api, asPageError } from '#lib/api.ts';
import { atEase } from '#lib/at-ease.ts';
import { visitInPassing } from '#lib/collaboration/index.ts';
import { readMoment } from '#lib/moment/index.ts';
import type { PageServerLoad } from './$types.js';
import { type Glimpse, glimpseOf, neighbours, rowsOf } from './rows.ts';

/** The viewer's collaborations at one moment on one clock. */
export const load: PageServerLoad = async (event) => {
  const { at, clock } = readMoment(event.url.searchParams);
  const today = dayOf(new Date().toISOString());
  const date = at ?? today;
  const keys = await keysFor(event).catch((problem) => asPageError(problem, event));
  const look = async (key: string): Promise<Glimpse> => {
    const told = await visitInPassing(event, key);
    return await atEase(() => glimpseOf(told, { clock }, date));
  };
  const glimpses: Glimpse[] = [];
  for (let n = 0; n < keys.length; n += together)
    glimpses.push(...(await Promise.all(keys.slice(n, n + together).map(look))));
  return { at, date, clock, rows: rowsOf(glimpses, event.locals.language), ...neighbours(glimpses) };
};

/** So many collaborations are read at a time; a page that asked for all at once would have their answers at once, too. */
const together = 2;

type Asking = Parameters<PageServerLoad>[0];

async function keysFor(event: Asking): Promise<string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const { collaborations }: { collaborations: Page } = await api(event)(collaborationNames, {
      first: 100,
      after,
    });
    keys.push(...collaborations.nodes.map(({ key }) => key));
    after = collaborations.pageInfo.endCursor;
    if (!collaborations.pageInfo.hasNextPage || after === null) return keys;
  }
}

interface Page {
  nodes: readonly { key: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
