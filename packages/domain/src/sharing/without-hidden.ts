import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { referencesIn } from '../records/rules.ts';
import { eventTypeNamed } from '../registry.ts';

type Data = Readonly<Record<string, unknown>>;
type Entry = v.GenericSchema & { wrapped?: Entry };
type Shape = { wrapped?: Shape; item?: Shape; entries?: Readonly<Record<string, Entry>> };
type IsHidden = (id: string) => boolean;

/**
 * Events without what they refer to when that is not among them: an id that leads nowhere tells that something was left out.
 * An event that cannot do without such a reference is left out itself, and with the beginning of a record all that
 * happened to it; what refers to that goes in the next turn.
 * @param state the collaboration with everything that can be referred to.
 */
export function withoutHidden(events: readonly Recorded[], state: Collaboration): Recorded[] {
  const shown = new Set(events.flatMap(aboutWhat));
  const isHidden: IsHidden = (id) => isThere(state, id) && !shown.has(id);
  const kept = withoutThoseOn(events, isHidden);
  if (kept.length < events.length) return withoutHidden(kept, state);
  return kept.map((event) => ({ ...event, data: told(event, isHidden) }));
}

function withoutThoseOn(events: readonly Recorded[], isHidden: IsHidden): readonly Recorded[] {
  const begun = new Set<unknown>();
  const gone = new Set<unknown>();
  const asked = new Set(events.flatMap(({ type, data }) => (type === 'ConsentAsked' ? consentIn(data) : [])));
  return events.filter((event) => {
    const { recordId } = event.data as Data;
    if (consentIn(event.data).some((id) => !asked.has(id))) return false; // an answer to a question nobody here saw
    const isBeginning = recordId !== undefined && !begun.has(recordId);
    begun.add(recordId);
    const goes = gone.has(recordId) || [...neededBy(event), ...partnerIn(event)].some(isHidden);
    if (goes && isBeginning) gone.add(recordId);
    return !goes;
  });
}

/** The partner an event is about; nothing tells of one that was not shared. */
const partnerIn = ({ data }: Recorded): string[] => {
  const { partnerId } = data as { partnerId?: string };
  return partnerId === undefined ? [] : [partnerId];
};

const consentIn = (data: unknown): string[] => {
  const { consentId } = data as { consentId?: string };
  return consentId === undefined ? [] : [consentId];
};

/** The records and decisions an event cannot do without, beside what it is about; of a list the others are left. */
const neededBy = ({ type, data }: Recorded): string[] =>
  Object.entries(entriesOf(type)).flatMap(([name, entry]) =>
    entry.wrapped || Array.isArray((data as Data)[name]) || subjects.includes(name)
      ? []
      : referencesIn(entry, (data as Data)[name]).flatMap(({ id, to }) =>
          to === 'partner' || to === 'person' ? [] : [id],
        ),
  );

const entriesOf = (type: string): Readonly<Record<string, Entry>> =>
  (eventTypeNamed(type)?.schema as { entries?: Record<string, Entry> } | undefined)?.entries ?? {};

const subjects: readonly string[] = ['recordId', 'decisionId', 'partnerId'];

const isThere = ({ records, decisions, partners, rounds }: Collaboration, id: string): boolean =>
  [records, decisions, partners, rounds].some((all) => Object.hasOwn(all, id));

/** What an event shows to be there: of a partner or a round only its beginning does. */
const aboutWhat = ({ type, data }: Recorded): string[] =>
  ['recordId', 'decisionId', ...(begins[type] ?? [])].flatMap((name) => {
    const id = (data as Data)[name];
    return typeof id === 'string' ? [id] : [];
  });

const begins: Readonly<Record<string, readonly string[]>> = {
  PartnerProspected: ['partnerId'],
  PartnerJoined: ['partnerId'],
  AssessmentRoundOpened: ['roundId'],
};

function told({ type, data }: Recorded, isHidden: IsHidden): unknown {
  const kept = without({ entries: entriesOf(type) }, data, isHidden) as Data;
  if (type !== 'RecordCorrected') return kept;
  const corrections = (kept.corrections as readonly Correction[]).map((one) => corrected(one, isHidden));
  return { ...kept, corrections };
}

type Correction = { fieldName: string; before?: string; after?: string };

/** The values of a correction are JSON in a text of their own. */
const corrected = ({ fieldName, ...values }: Correction, isHidden: IsHidden): Correction => ({
  fieldName,
  ...Object.fromEntries(
    Object.entries(values).flatMap(([name, json]) => {
      const value = readOf(json);
      if (typeof value === 'string' && isHidden(value)) return [];
      return [[name, Array.isArray(value) ? JSON.stringify(without(undefined, value, isHidden)) : json]];
    }),
  ),
});

/** Text that was erased is no JSON any more. */
function readOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Stands where a partner has to be named that was not shared, so that not even two of them can be told apart. */
const nobodyNamed = '';

/** A value without the hidden things it points at, as deep as groups and lists go. */
function without(shape: Shape | undefined, value: unknown, isHidden: IsHidden): unknown {
  if (shape?.wrapped) return without(shape.wrapped, value, isHidden);
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== 'string' || !isHidden(one))
      .map((one) => without(shape?.item, one, isHidden));
  const { entries } = shape ?? {};
  if (!entries || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const entry = entries[name];
      if (!entry || typeof one !== 'string' || !pointsAt(entry, one).some(isHidden))
        return [[name, without(entry, one, isHidden)]];
      return entry.wrapped ? [] : [[name, nobodyNamed]];
    }),
  );
}

const pointsAt = (entry: Entry, value: unknown): string[] => referencesIn(entry, value).map(({ id }) => id);
