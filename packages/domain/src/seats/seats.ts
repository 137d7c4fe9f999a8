import * as v from 'valibot';
import { gives } from '../access/access.ts';
import { withStays } from '../circle/stays.ts';
import { put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { withoutWishesOf } from '../consent/lapse.ts';
import { defineEvent, type Envelope } from '../event/event-type.ts';
import { choice, date, key, namesIn, optional, reference } from '../field/field.ts';
import { seats } from '../frame/index.ts';
import { sideOfPartner } from '../partners/side-of.ts';
import { dayOf } from '../timeline/as-of.ts';
import { countingOn } from './counts.ts';
import type { Seat } from './state.ts';

export const seatEntries = {
  personId: key(100),
  seat: choice('SeatKind', { nl: 'plek', en: 'seat' }, namesIn(seats)),
  partnerId: optional(reference({ nl: 'namens', en: 'on behalf of' }, 'partner')),
  until: optional(date({ nl: 'tot en met', en: 'until and including' })),
};
const schema = v.object(seatEntries);
type Granted = v.InferOutput<typeof schema>;

const without = (held: readonly Seat[], seat: Seat['seat']) => held.filter((s) => s.seat !== seat);

/** Who sits there without a break keeps the place in time; after the end of a seat it starts anew. */
function seated(state: Collaboration, data: Granted, { occurredOn, recordedAt }: Envelope) {
  const held = countingOn(state.seats[data.personId] ?? [], dayOf(recordedAt));
  const goesOn = held.find(({ seat }) => seat === data.seat) ?? null;
  const seat: Seat = {
    personId: data.personId,
    seat: data.seat,
    partnerId: data.partnerId ?? null,
    from: occurredOn,
    until: data.until ?? null,
    since: goesOn?.since ?? recordedAt,
  };
  return { seat, goesOn, others: without(held, data.seat) };
}

/** Somebody sits there now, and took part for its side from now on, whatever seat follows. */
function withSeat(state: Collaboration, seat: Seat, others: readonly Seat[], at: string): Collaboration {
  const { personId } = seat;
  const had = state.sides[personId] ?? [];
  const side = gives(seat.seat, 'record:write') ? sideOfPartner(state, seat.partnerId) : null;
  const seated = {
    ...state,
    seats: put(state.seats, personId, [...others, seat]),
    sides: side && !had.includes(side) ? put(state.sides, personId, [...had, side]) : state.sides,
  };
  return withStays(seated, personId, at);
}

export const SeatGranted = defineEvent('SeatGranted', {
  describes: 'A person, known by a pseudonymous id only, got a seat; for a time when it says until when.',
  schema,
  sentence: ({ seat, until }) => ({
    nl: `Iemand krijgt een plek: ${seats[seat].name.nl}${until ? `, tot en met ${until}` : ''}.`,
    en: `Somebody gets a seat: ${seats[seat].name.en}${until ? `, until ${until}` : ''}.`,
  }),
  evolve: (state, data, event) => {
    const { seat, others } = seated(state, data, event);
    return withSeat(state, seat, others, event.recordedAt);
  },
});

export const SeatChanged = defineEvent('SeatChanged', {
  describes: 'On whose behalf somebody sits in a seat, or until when, became what this says.',
  schema,
  sentence: ({ seat, until }) => ({
    nl: `Een plek is veranderd: ${seats[seat].name.nl}${until ? `, tot en met ${until}` : ''}.`,
    en: `A seat changed: ${seats[seat].name.en}${until ? `, until ${until}` : ''}.`,
  }),
  evolve: (state, data, event) => {
    const { seat, goesOn, others } = seated(state, data, event);
    return withSeat(state, { ...seat, from: goesOn?.from ?? seat.from }, others, event.recordedAt);
  },
});

export const SeatEnded = defineEvent('SeatEnded', {
  describes: 'A person gave up a seat or lost it.',
  ends: () => true,
  schema: v.object({ personId: seatEntries.personId, seat: seatEntries.seat }),
  sentence: ({ seat }) => ({
    nl: `Een plek is opgeheven: ${seats[seat].name.nl}.`,
    en: `A seat ended: ${seats[seat].name.en}.`,
  }),
  evolve: (state, { personId, seat }, { recordedAt }) => {
    const seats = put(state.seats, personId, without(state.seats[personId] ?? [], seat));
    const left = withStays({ ...state, seats }, personId, recordedAt);
    return withoutWishesOf(left, personId); // they lapse with a seat of theirs
  },
});

export const seatEvents = { SeatGranted, SeatChanged, SeatEnded };
