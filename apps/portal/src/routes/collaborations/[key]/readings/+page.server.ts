import { readings } from '@samenspel/client';
import { type SeatId, toKebab } from '@samenspel/domain';
import { error } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';

/** How far the page looks back. */
const days = 90;

export const load: PageServerLoad = async (event) => {
  const { key, may } = await visit(event, event.params.key);
  if (!may('collaboration:read-as-team')) error(404, { message: '' });
  const { collaboration } = await api(event)(readings, { key, days }).catch((problem) =>
    asPageError(problem, event),
  );
  const all = (collaboration?.readings ?? []).map(({ seat, parts, ...one }) => ({
    ...one,
    seat: toKebab(seat, 'UPPER_SNAKE') as SeatId,
    parts: parts.map((part) => toKebab(part, 'UPPER_SNAKE') as Part),
  }));
  const byDay = Map.groupBy(all, ({ day }) => day);
  return { lookBack: days, days: [...byDay].map(([day, read]) => ({ day, read })) };
};

type Part = 'overview' | 'history' | 'results' | 'records' | 'decisions' | 'search' | 'live';
