import { collaborationView } from './collaboration-view.ts';
import type { Projection } from './projection.ts';
import { searchView } from './search-view.ts';
import { seatView } from './seat-view.ts';

/** Every read table. All who write to several take them in this order, so that nobody waits for each other in a ring. */
export const projections: readonly Projection[] = [collaborationView, seatView, searchView];

/** The kind of streams that the read tables are about. */
export const streamKind = 'collaboration';

/** Whether an event of this type leaves a row anywhere. */
export const isLookedAt = (type: string): boolean => projections.some(({ types }) => types.has(type));
