import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { kindOfStep } from '../records/lookup.ts';
import { eventTypeNamed } from '../registry.ts';
import { withoutHiddenCorrections } from './hidden-corrections.ts';
import { type Entry, type IsHidden, isNothingWithout, without } from './hidden-values.ts';
import { withoutWordsOfHidden } from './words-of-hidden.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Events without what they refer to when that is not among them: an id that leads nowhere tells that something was left out.
 * An event that cannot do without such a reference is left out itself, and with the beginning of a record all that
 * happened to it; what refers to that goes in the next turn.
 * @param state the collaboration with everything that can be referred to.
 * @param personId whose own records stay, whatever became of what they rest on; null outside the team.
 */
export function withoutHidden(
  events: readonly Recorded[],
  state: Collaboration,
  personId: string | null,
): Recorded[] {
  const shown = new Set(events.flatMap(aboutWhat));
  const isHidden: IsHidden = (id) => isThere(state, id) && !shown.has(id);
  const isOwn = ({ data }: Recorded) =>
    state.records[String((data as Data).recordId)]?.recordedBy === personId;
  const kinds = new Map(Object.values(state.records).map(({ id, kind }) => [id, kind]));
  const spoken = withoutWordsOfHidden(events, kinds, isHidden, personId === null);
  const said = withoutHiddenCorrections(spoken, state, isHidden);
  const kept = withoutThoseOn(said, isHidden, isOwn);
  if (kept.length < events.length) return withoutHidden(kept, state, personId);
  const begun = new Set<unknown>();
  return kept.map((event) => {
    const { recordId } = event.data as Data;
    const isLater = kindOfStep(event.type) !== undefined && begun.has(recordId);
    begun.add(recordId);
    const data = without({ entries: entriesOf(event.type) }, event.data, isHidden, isLater);
    return { ...event, data };
  });
}

function withoutThoseOn(
  events: readonly Recorded[],
  isHidden: IsHidden,
  isOwn: (event: Recorded) => boolean,
): readonly Recorded[] {
  const begun = new Set<unknown>();
  const gone = new Set<unknown>();
  const asked = new Set(events.flatMap(({ type, data }) => (type === 'ConsentAsked' ? consentIn(data) : [])));
  return events.filter((event) => {
    const { recordId } = event.data as Data;
    if (consentIn(event.data).some((id) => !asked.has(id))) return false; // an answer to a question nobody here saw
    const isBeginning = recordId !== undefined && !begun.has(recordId);
    begun.add(recordId);
    const rests = !isOwn(event) && restsOnHidden(event, (id) => gone.has(id) || isHidden(id));
    const goes = gone.has(recordId) || rests || partnerIn(event).some(isHidden);
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

/** Whether an event cannot do without a hidden record or decision, beside what it is about. */
export const restsOnHidden = ({ type, data }: Recorded, isHidden: IsHidden): boolean =>
  Object.entries(entriesOf(type)).some(
    ([name, entry]) => !subjects.includes(name) && isNothingWithout(entry, (data as Data)[name], isHidden),
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
