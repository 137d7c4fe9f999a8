import {
  type AsOf,
  type Collaboration,
  dayOf,
  fold,
  type Recorded,
  type Standing,
  seatsOn,
  standingOf,
  viewFor,
} from '@samenspel/domain';
import { LRUCache } from 'lru-cache';
import type { History } from './histories.ts';
import { atMoment } from './moment.ts';
import { weightOf } from './weight.ts';

/** What one person may see of a collaboration, at one moment. Rights are always those of now. */
export type Viewed = {
  id: string;
  /** What it is a view of; who looks at it shares that with whoever comes next. */
  history: History;
  personId: string;
  standing: Standing;
  /** Everything as it is now, whatever the moment; for rights only, never for answers. */
  now: Collaboration;
  /** The events the person may see, up to the moment, by version. */
  events: readonly Recorded[];
  /** The collaboration at that moment, as far as the person may see it. */
  state: Collaboration;
  /** What the person may read of the trusted circle, up to the moment; none for everyone outside it. */
  circle: readonly Recorded[];
  /** Its name today, as far as the person may see it. */
  nameNow: string;
  asOf: AsOf;
};

/** Views of one history, by who looks at which moment. */
type Views = { number: number; byAsked: Map<string, Viewed> };
/** A history that nobody has any more takes its views along: they hold its texts. */
const views = new WeakMap<History, Views>();
let count = 0;
/** Which of them stay meanwhile. They share the texts of their history, so these do not count here. */
const kept = new LRUCache<string, { id: string; among: WeakRef<Views['byAsked']> }>({
  maxSize: 300_000,
  dispose: ({ among }, key) => among.deref()?.delete(key),
});

/**
 * Limits a history to what a person may see at a moment.
 * @returns null when there is nothing for this person: no such collaboration, no seat, or not shared. The three look alike.
 */
export function viewOf(history: History, personId: string, asOf: AsOf = {}): Viewed | null {
  const { number, byAsked } = viewsOf(history);
  const key = JSON.stringify([number, personId, asOf.knownAt, asOf.happenedBy, asOf.version]);
  if (kept.get(key)) return byAsked.get(key) ?? null;
  const viewed = limited(history, personId, asOf);
  if (viewed) keep(key, viewed, byAsked);
  return viewed;
}

function keep(key: string, viewed: Viewed, byAsked: Views['byAsked']): void {
  byAsked.set(key, viewed);
  const { id, events } = viewed;
  kept.set(key, { id, among: new WeakRef(byAsked) }, { size: weightOf(events, 0) });
}

/** Lets go of every view of a collaboration, whoever it was for and whatever the moment. */
export function forgetViews(id: string): void {
  for (const [key, view] of kept.entries()) if (view.id === id) kept.delete(key);
}

/** A history never changes, so its identity can stand for its content. */
function viewsOf(history: History): Views {
  const known = views.get(history) ?? { number: ++count, byAsked: new Map() };
  views.set(history, known);
  return known;
}

function limited(history: History, personId: string, asOf: AsOf): Viewed | null {
  const { id, state: now, day: today } = history;
  const standing = standingOf(now, personId);
  if (!now.started || standing === 'none') return null;
  const visible = viewFor(now, history.events, personId);
  const everything = standing === 'team' && visible.length === history.events.length;
  const all = everything ? history.events : visible; // one list for the whole team, so that work on it is shared
  const whole = everything ? now : fold(id, all);
  if (!whole.started) return null;
  const moment = isNow(asOf) ? { events: all, state: whole } : atMoment(id, all, asOf);
  const state = seatsOn(moment.state, dayAt(asOf, moment.events, today));
  return { id, history, personId, standing, now, ...moment, state, circle: [], nameNow: whole.name, asOf };
}

/** The day whose seats belong to a moment: the earliest of those it names, and no later than today. */
function dayAt({ knownAt, happenedBy, version }: AsOf, events: readonly Recorded[], today: string): string {
  const last = version === undefined ? undefined : events.at(-1)?.recordedAt;
  const days = [knownAt, last].flatMap((instant) => (instant === undefined ? [] : [dayOf(instant)]));
  return [today, ...days, ...(happenedBy === undefined ? [] : [happenedBy])].toSorted()[0] ?? today;
}

export const isNow = (asOf: AsOf): boolean =>
  asOf.knownAt === undefined && asOf.happenedBy === undefined && asOf.version === undefined;
