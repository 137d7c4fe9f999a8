import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { referencesIn } from '../records/rules.ts';
import { eventTypeNamed } from '../registry.ts';

type Data = Readonly<Record<string, unknown>>;
type Entry = v.GenericSchema & { wrapped?: v.GenericSchema };

/**
 * Events without what they refer to when that is not among them: an id that leads nowhere tells that something was left out.
 * A reference that an event of a record cannot do without stays.
 * @param state the collaboration with everything that can be referred to.
 */
export function withoutHidden(events: readonly Recorded[], state: Collaboration): Recorded[] {
  const shown = new Set(events.flatMap(({ data }) => aboutWhat(data as Data)));
  const isHidden = (id: unknown): boolean => isThere(state, String(id)) && !shown.has(String(id));
  return events
    .filter(({ type, data }) => type !== 'RecordsLinked' || !endsOf(data as Data).some(isHidden))
    .map((event) => ({ ...event, data: told(event, isHidden) }));
}

const isThere = ({ records, decisions, partners }: Collaboration, id: string): boolean =>
  [records, decisions, partners].some((all) => Object.hasOwn(all, id));

const aboutWhat = ({ recordId, decisionId, partnerId }: Data): string[] =>
  [recordId, decisionId, partnerId].filter((id) => typeof id === 'string');

const endsOf = ({ from, to }: Data): unknown[] => [from, to];

function told({ type, data }: Recorded, isHidden: (id: unknown) => boolean): Data {
  const { entries = {} } = (eventTypeNamed(type)?.schema ?? {}) as { entries?: Record<string, Entry> };
  return Object.fromEntries(
    Object.entries(data as Data).flatMap(([name, value]) => {
      const entry = entries[name];
      const hidden = entry ? referencesIn(entry, value).filter(({ id }) => isHidden(id)) : [];
      if (hidden.length === 0) return [[name, value]];
      if (Array.isArray(value)) return [[name, value.filter((id) => !isHidden(id))]];
      return entry?.wrapped ? [] : [[name, value]];
    }),
  );
}
