import { decisionEvents } from '../decision/index.ts';
import type { Recorded } from '../event/event-type.ts';
import { partnerEvents } from '../partners/events.ts';
import { everyKind } from '../records/lookup.ts';
import { recordEvents } from '../records/registry.ts';

/** A thing of a collaboration that can be found: its sort, and its id among those of its sort. */
export interface Thing {
  sort: ThingSort;
  id: string;
}
export type ThingSort = 'record' | 'decision' | 'partner';

interface About {
  sort: ThingSort;
  field: string;
}
type Events = Readonly<Record<string, { name: string; schema: { entries: object } }>>;

/** What stays in the circle is never looked at, so that nothing of it can come into a list of what is found. */
const inTheCircle = new Set(
  everyKind.filter(({ circleOnly }) => circleOnly).flatMap(({ steps }) => Object.keys(steps)),
);

const abouts = new Map<string, About>([
  ...typesAbout('record', 'recordId', recordEvents as unknown as Events),
  ...typesAbout('decision', 'decisionId', decisionEvents as unknown as Events),
  ...typesAbout('partner', 'partnerId', partnerEvents as unknown as Events),
]);

function typesAbout(sort: ThingSort, field: string, events: Events): [string, About][] {
  const types = Object.values(events).filter(({ schema }) => Object.hasOwn(schema.entries, field));
  return types.flatMap(({ name }): [string, About][] =>
    inTheCircle.has(name) ? [] : [[name, { sort, field }]],
  );
}

/** Names of the event types that may change what is found. */
export const findableTypes: ReadonlySet<string> = new Set(abouts.keys());

/** The thing an event is about, or null when it is about none that can be found. */
export function thingOf({ type, data }: Pick<Recorded, 'type' | 'data'>): Thing | null {
  const about = abouts.get(type);
  return about ? { sort: about.sort, id: String((data as Record<string, unknown>)[about.field]) } : null;
}
