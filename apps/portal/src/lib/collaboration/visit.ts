import { collaborationHistory } from '@samenspel/client';
import {
  type Collaboration,
  dayOf,
  fold,
  type Permission,
  type Recorded,
  type SeatId,
  seatsOn,
  together,
  toKebab,
} from '@samenspel/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';

/** A collaboration as one person may see it now. */
export interface Visit {
  /** The plain id, as it stands in URLs. */
  key: string;
  /** What it is called today. */
  name: string;
  isFictional: boolean;
  /** Every event the person may see, by version; for a member of the trusted circle with what it wrote in between. */
  events: readonly Recorded[];
  version: number;
  /** Where the person stands in it; commands go along with it. */
  head: string;
  seats: readonly SeatId[];
  may: (permission: Permission) => boolean;
  /** The collaboration as it is now; it is replayed when it is first looked at. */
  readonly state: Collaboration;
}

const pageSize = 5000;
const visits = new WeakMap<App.Locals, Map<string, Promise<Visit>>>();

type Asking = Pick<RequestEvent, 'fetch' | 'locals' | 'url'>;

/**
 * Reads a collaboration once per request, however many loads ask for it.
 * @throws an error page: 404 without a seat, 503 when the API cannot be reached.
 */
export function visit(event: Asking, key: string): Promise<Visit> {
  const known = visits.get(event.locals) ?? new Map<string, Promise<Visit>>();
  visits.set(event.locals, known);
  const promise = known.get(key) ?? visitInPassing(event, key);
  known.set(key, promise);
  return promise;
}

/**
 * Reads a collaboration of which nothing but a few words is shown: the request remembers none of it, as of dozens of long ones
 * there would be no room for all at once.
 * @throws an error page as `visit`.
 */
export const visitInPassing = (event: Asking, key: string): Promise<Visit> =>
  read(event, key).catch((problem) => asPageError(problem, event));

async function read(event: Asking, key: string): Promise<Visit> {
  const events: Recorded[] = [];
  for (;;) {
    const after = events.at(-1)?.version ?? 0;
    const { collaboration } = await api(event)(collaborationHistory, { key, after, first: pageSize });
    if (!collaboration) error(404, { message: '' });
    const { name, isFictional, history, head, viewer, circle } = collaboration;
    events.push(...(history.events as Recorded[]));
    if (!history.complete && history.events.length > 0) continue;
    const all = together(events, (circle?.events ?? []) as Recorded[]);
    let state: Collaboration | null = null;
    return {
      ...{ key, name, isFictional },
      events: all,
      version: history.version,
      head,
      seats: viewer.seats.map((seat) => toKebab(seat, 'UPPER_SNAKE') as SeatId),
      may: (permission) => viewer.may.includes(permission),
      get state() {
        state ??= seatsOn(fold(key, all), dayOf(new Date().toISOString()));
        return state;
      },
    };
  }
}
