import { seatsOf } from '../access/access.ts';
import { comparePublished, forAudience, type PublishedBlock } from '../assessment/release/index.ts';
import type { Audience } from '../assessment/round/state.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { type VisibilityId, visibilityIds } from '../frame/visibility.ts';
import { maySee } from '../records/may-see.ts';
import type { BlockRecord } from '../records/state.ts';
import { withoutHidden } from './without-hidden.ts';
import { withoutPersons } from './without-persons.ts';

/** How near somebody stands to a collaboration. */
export type Standing = 'team' | Audience | 'none';

const teamSeats = ['participant', 'facilitator', 'coordinator', 'circle-member', 'reader'];

/** The standing a person has now; rights are always those of today. */
export function standingOf(state: Collaboration, personId: string): Standing {
  const held = seatsOf(state, personId);
  if (held.some((seat) => teamSeats.includes(seat))) return 'team';
  if (held.includes('portfolio-manager')) return 'portfolio';
  return held.includes('funder-reader') ? 'funder' : 'none';
}

/** What is shared with whom outside the team. */
const sharedWith: Readonly<Record<Audience, readonly VisibilityId[]>> = {
  portfolio: ['portfolio', 'funder'],
  funder: ['funder'],
};

/** What a person may see today, by its visibility; `author` stands for what they wrote themselves. */
export function visibilitiesFor(state: Collaboration, personId: string): readonly VisibilityId[] {
  const standing = standingOf(state, personId);
  if (standing === 'none') return [];
  if (standing !== 'team') return sharedWith[standing];
  return visibilityIds.filter((visibility) => maySee(state, { visibility, recordedBy: personId }, personId));
}

/**
 * Limits the events of a collaboration to what one person may see. Versions count what is seen, so that what is not leaves
 * no gap; outside the team nobody is named.
 * @param state the collaboration as it is now: today's sharing applies to the whole history.
 */
export function viewFor(
  state: Collaboration,
  events: readonly Recorded[],
  personId: string,
): readonly Recorded[] {
  const standing = standingOf(state, personId);
  if (standing === 'none') return [];
  if (standing === 'team') return inOneTeam(events, state, personId);
  const shared = withoutHidden(
    events.flatMap((event) => outside(event, state, standing)),
    state,
    null,
  );
  return renumbered(withChangeWords(shared).map((event) => ({ ...event, actor: '' })));
}

/** Who sees everything gets the events as they are. */
function inOneTeam(events: readonly Recorded[], state: Collaboration, personId: string): readonly Recorded[] {
  const seen = events.filter((event) => inTeam(event, state, personId));
  return seen.length === events.length ? events : renumbered(withoutHidden(seen, state, personId));
}

/** What was left out leaves no gap in the versions; an event that keeps its version is the very same. */
const renumbered = (events: readonly Recorded[]): Recorded[] =>
  events.map((event, index) => (event.version === index + 1 ? event : { ...event, version: index + 1 }));

function inTeam(event: Recorded, state: Collaboration, personId: string): boolean {
  const record = recordOf(event, state);
  return maySee(state, record ?? { visibility: event.visibility, recordedBy: event.actor }, personId);
}

/** The record an event is about: what it is seen by today goes for its whole history. */
const recordOf = ({ data }: Recorded, state: Collaboration): BlockRecord | undefined =>
  state.records[String((data as { recordId?: unknown }).recordId)];

const ofRounds = ['AssessmentRoundOpened', 'AssessmentRoundClosed', 'AssessmentResultPublished'];
const neverOutside = ['SeatGranted', 'SeatChanged', 'SeatEnded', 'BlockAssessed', 'AssessmentRoundCancelled'];

function outside(event: Recorded, state: Collaboration, audience: Audience): readonly Recorded[] {
  const isOfTeam = ['AssessmentResultShare', 'Consent'].some((beginning) => event.type.startsWith(beginning));
  if (isOfTeam || neverOutside.includes(event.type)) return [];
  if (ofRounds.includes(event.type)) return ofSharedRound(event, state, audience);
  const visibility = recordOf(event, state)?.visibility ?? event.visibility;
  return sharedWith[audience].includes(visibility) ? [withoutPersons(event, state)] : [];
}

function ofSharedRound(event: Recorded, state: Collaboration, audience: Audience): readonly Recorded[] {
  const { roundId } = event.data as { roundId: string };
  if (!state.rounds[roundId]?.sharedWith.includes(audience)) return [];
  return [event];
}

/** Takes the figures out of shared results, and keeps the word for how each block moved between two of them. */
function withChangeWords(events: readonly Recorded[]): Recorded[] {
  const before = new Map<string, PublishedBlock>();
  return events.map((event) => {
    if (event.type !== 'AssessmentResultPublished') return event;
    const data = event.data as { roundId: string; published: PublishedBlock };
    const earlier = before.get(data.published.blockId);
    before.set(data.published.blockId, data.published);
    const change = earlier ? (comparePublished(earlier, data.published)?.change ?? null) : null;
    return { ...event, data: { roundId: data.roundId, published: forAudience(data.published), change } };
  });
}
