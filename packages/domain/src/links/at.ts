import { oncePer } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { RecordLink } from './state.ts';

/** The links that somebody made from or to a record or decision, in the order in which they came. */
export const linksAt = ({ links }: Pick<Collaboration, 'links'>, id: string): readonly RecordLink[] =>
  byEnd(links).get(id) ?? [];

const byEnd = oncePer((links: Collaboration['links']): ReadonlyMap<string, readonly RecordLink[]> => {
  const found = new Map<string, RecordLink[]>();
  for (const link of Object.values(links))
    for (const end of new Set([link.from, link.to])) {
      const list = found.get(end) ?? [];
      found.set(end, list);
      list.push(link);
    }
  return found;
});
