import * as v from 'valibot';
import { put } from '../collaboration/put.ts';
import { defineCommand } from '../command/command.ts';
import { defineEvent, happened } from '../event/event-type.ts';
import { choice, key, namesIn, optional, reference } from '../field/field.ts';
import { seats } from '../frame/index.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Seat } from './state.ts';

const seatEntries = {
  personId: key(100),
  seat: choice('SeatKind', { nl: 'plek', en: 'seat' }, namesIn(seats)),
  partnerId: optional(reference({ nl: 'namens', en: 'on behalf of' }, 'partner')),
};

const without = (held: readonly Seat[], seat: Seat['seat']) => held.filter((s) => s.seat !== seat);

export const SeatGranted = defineEvent('SeatGranted', {
  describes: 'A person, known by a pseudonymous id only, got a seat.',
  schema: v.object(seatEntries),
  sentence: ({ seat }) => ({
    nl: `Iemand krijgt een plek: ${seats[seat].name.nl}.`,
    en: `Somebody gets a seat: ${seats[seat].name.en}.`,
  }),
  evolve: (state, data, event) => {
    const before = state.seats[data.personId]?.find(({ seat }) => seat === data.seat);
    const granted: Seat = {
      personId: data.personId,
      seat: data.seat,
      partnerId: data.partnerId ?? null,
      from: event.occurredOn,
      since: before?.since ?? event.recordedAt,
    };
    const held = [...without(state.seats[data.personId] ?? [], data.seat), granted];
    return { ...state, seats: put(state.seats, data.personId, held) };
  },
});

export const SeatEnded = defineEvent('SeatEnded', {
  describes: 'A person gave up a seat or lost it.',
  schema: v.object({ personId: seatEntries.personId, seat: seatEntries.seat }),
  sentence: ({ seat }) => ({
    nl: `Een plek is opgeheven: ${seats[seat].name.nl}.`,
    en: `A seat ended: ${seats[seat].name.en}.`,
  }),
  evolve: (state, data) => ({
    ...state,
    seats: put(state.seats, data.personId, without(state.seats[data.personId] ?? [], data.seat)),
  }),
});

export const grantSeat = defineCommand('grantSeat', {
  describes: 'Gives a person a seat in the collaboration, on behalf of a partner or as a reader.',
  input: v.object(seatEntries),
  may: 'seat:manage',
  decide: (state, input) => {
    if (input.partnerId && !state.partners[input.partnerId])
      throw new Refusal(
        'NOT_FOUND',
        { nl: 'Deze partner doet hier niet mee.', en: 'This partner does not take part here.' },
        'partnerId',
      );
    const held = state.seats[input.personId]?.find((s) => s.seat === input.seat);
    return held && held.partnerId === (input.partnerId ?? null) ? [] : [happened(SeatGranted, input)];
  },
});

export const endSeat = defineCommand('endSeat', {
  describes: 'Ends a seat. The last coordinator cannot be taken away.',
  input: SeatEnded.schema,
  may: 'seat:manage',
  decide: (state, input) => {
    if (!state.seats[input.personId]?.some((s) => s.seat === input.seat)) return [];
    const coordinators = Object.values(state.seats)
      .flat()
      .filter((s) => s.seat === 'coordinator');
    if (input.seat === 'coordinator' && coordinators.length === 1)
      throw new Refusal('WRONG_STATE', {
        nl: 'Dit is de laatste coördinator. Wijs eerst een ander aan.',
        en: 'This is the last coordinator. Appoint another one first.',
      });
    return [happened(SeatEnded, input)];
  },
});

export const seatEvents = { SeatGranted, SeatEnded };
export const seatCommands = { grantSeat, endSeat };
