import { collaborationHistory, request } from '@samenspel/client';
import type { Recorded } from '@samenspel/domain';

const pageSize = 5000;

/**
 * The events of a collaboration after a version, in pages, asked by the browser on the portal's own origin.
 * @throws Refused when there is no answer, or nothing to see any more.
 */
export async function eventsAfter(key: string, version: number): Promise<readonly Recorded[]> {
  const events: Recorded[] = [];
  for (;;) {
    const after = events.at(-1)?.version ?? version;
    const { collaboration } = await request(fetch, '/graphql', collaborationHistory, {
      key,
      after,
      first: pageSize,
    });
    const page = (collaboration?.history.events ?? []) as Recorded[];
    events.push(...page);
    if (page.length === 0 || collaboration?.history.complete) return events;
  }
}
