import { fold } from '../collaboration/fold.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { type Happening, happened, type Recorded } from '../event/event-type.ts';
import { kindNamed } from '../records/lookup.ts';
import { maySee, seesRecord } from '../records/may-see.ts';
import { type CommandName, commandNamed } from '../registry.ts';
import { CircleWordingShared } from './events.ts';
import { type Beginning, mayReadInCircle, memberIn, type Writing } from './members.ts';

/**
 * The circle writes in a stream of its own, so that for others there is no gap, no count and no timing.
 * Whether a command writes there: by its right, or because it is about a record that stands there.
 * @param state the collaboration with what the person may read of the circle.
 */
export function isForCircle(state: Collaboration, name: CommandName, input: unknown): boolean {
  if (commandNamed(name).may === 'power:write') return true;
  const { recordId, from, to } = (input ?? {}) as Readonly<Record<string, unknown>>;
  return [recordId, from, to].some((id) => isOfCircle(state, id));
}

const isOfCircle = ({ records }: Collaboration, id: unknown): boolean =>
  typeof id === 'string' && Object.hasOwn(records, id) && isKept(records[id]?.kind);

const isKept = (kind: string | undefined): boolean => kindNamed(kind ?? '')?.circleOnly === true;

/** A collaboration with what the circle wrote; its version stays that of the team. */
export const withCircle = (state: Collaboration, events: readonly Recorded[]): Collaboration =>
  events.length === 0 ? state : { ...fold(state.id, events, state), version: state.version };

/**
 * The events of the circle that a person may read: those about records that began while they were in it, or that were opened
 * to them, and about nothing else that they do not see. Rights are those of now.
 * @param state the team's collaboration as it is now.
 */
export function readInCircle(
  state: Collaboration,
  events: readonly Recorded[],
  personId: string,
): readonly Recorded[] {
  if (!memberIn(state, personId)) return [];
  const whole = withCircle(state, events);
  const beginnings = beginningsIn(events);
  const isRead = askedOnce((id) => {
    const beginning = beginnings.get(id);
    return (!beginning || mayReadInCircle(whole, beginning, personId)) && seesBehind(whole, id, personId);
  });
  return events.filter(
    ({ data, visibility, actor: recordedBy }) =>
      maySee(state, { visibility, recordedBy }, personId) &&
      idsIn(data).every(isRead) &&
      hasBegun(whole, data),
  );
}

/** Many events can be about one record. */
function askedOnce(isSo: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const answer = known.get(id) ?? isSo(id);
    known.set(id, answer);
    return answer;
  };
}

/** Of a record whose beginning was erased the rest is read no more: nothing tells any longer who may. */
const hasBegun = ({ records }: Collaboration, data: unknown): boolean => {
  const { recordId } = data as { recordId?: string };
  return recordId === undefined || Object.hasOwn(records, recordId);
};

/** Whether a person sees the record or the decision with an id, in whichever stream it stands. */
function seesBehind(state: Collaboration, id: string, personId: string): boolean {
  const [record, decision] = [state.records[id], state.decisions[id]];
  if (record) return seesRecord(state, record, personId);
  return decision?.visibility !== 'author' || decision.writers.includes(personId);
}

const idsIn = (data: unknown): string[] => {
  const { recordId, from, to } = data as Readonly<Record<string, unknown>>;
  return [recordId, from, to].filter((id) => typeof id === 'string');
};

function beginningsIn(events: readonly Recorded[]): ReadonlyMap<string, Beginning> {
  const found = new Map<string, Beginning & { writings: Writing[] }>();
  for (const { type, data, actor, recordedAt } of events)
    for (const id of idsIn(data)) {
      const known = found.get(id);
      if (known) known.writings.push({ by: actor, at: recordedAt });
      else if (type !== 'RecordsLinked') found.set(id, { recordedBy: actor, recordedAt, writings: [] });
    }
  return found;
}

/** What the team gets to know of what the circle just decided: a shared sentence, and nothing else. */
export const forTeam = (state: Collaboration, happenings: readonly Happening[]): Happening[] =>
  happenings.flatMap(({ type, data }) => {
    const { recordId } = data as { recordId?: string };
    const wording = state.records[recordId ?? '']?.fields.agreedWording;
    return type === 'PowerWordingShared' && typeof wording === 'string'
      ? [happened(CircleWordingShared, { wording }, { visibility: 'team' })]
      : [];
  });

/**
 * One list of what the team and the circle wrote, in the order in which it became known; an event of the circle gets the
 * version of the team's last event before it.
 */
export function together(team: readonly Recorded[], circle: readonly Recorded[]): readonly Recorded[] {
  if (circle.length === 0) return team;
  const known = ({ recordedAt }: Recorded) => Date.parse(recordedAt);
  let version = 0;
  return [
    ...team.map((event) => ({ event, isTeams: true })),
    ...circle.map((event) => ({ event, isTeams: false })),
  ]
    .toSorted((a, b) => known(a.event) - known(b.event))
    .map(({ event, isTeams }) => {
      if (isTeams) version = event.version;
      return isTeams ? event : { ...event, version };
    });
}
