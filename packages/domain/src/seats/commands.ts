import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand, mustNotPrecede } from '../command/command.ts';
import { isInTeam, wished } from '../consent/two-sides.ts';
import { happened } from '../event/event-type.ts';
import { Refusal } from '../refusal/refusal.ts';
import { leftInCircle } from './counts.ts';
import { mustFit } from './fits.ts';
import { SeatChanged, SeatEnded, SeatGranted, seatEntries } from './seats.ts';
import type { Seat } from './state.ts';

type Asked = v.InferOutput<typeof SeatGranted.schema>;

const heldBy = (state: Collaboration, { personId, seat }: Pick<Asked, 'personId' | 'seat'>) =>
  state.seats[personId]?.find((held) => held.seat === seat);

const isSame = (held: Seat, { partnerId, until }: Asked): boolean =>
  held.partnerId === (partnerId ?? null) && held.until === (until ?? null);

/** Somebody has to be able to give seats, also when every agreed end has come. */
function mustKeepCoordinator(
  state: Collaboration,
  { personId, seat }: Pick<Asked, 'personId' | 'seat'>,
): void {
  const others = Object.values(state.seats)
    .flat()
    .filter((held) => held.seat === 'coordinator' && held.until === null && held.personId !== personId);
  if (seat === 'coordinator' && others.length === 0)
    throw new Refusal('WRONG_STATE', {
      nl: 'Dit is de laatste coördinator. Wijs eerst een ander aan.',
      en: 'This is the last coordinator. Appoint another one first.',
    });
}

const notInTeam = () =>
  new Refusal(
    'WRONG_STATE',
    {
      nl: 'De vertrouwenskring wordt gekozen uit het team. Geef deze persoon eerst een plek in het team.',
      en: 'The trusted circle is chosen from the team. Give this person a seat in the team first.',
    },
    'personId',
  );

/** What it takes to have a held seat as it is asked. */
function changed(state: Collaboration, held: Seat, input: Asked, occurredOn: string) {
  if (isSame(held, input)) return [];
  mustNotPrecede(occurredOn, held.from);
  if (input.until !== undefined) mustKeepCoordinator(state, input);
  return [happened(SeatChanged, input)];
}

export const grantSeat = defineCommand('grantSeat', {
  describes:
    'Gives a person a seat in the collaboration, on behalf of a partner or as a reader, for a time or without an end. One in the trusted circle takes the consent of somebody of another side.',
  input: v.object(seatEntries),
  may: 'seat:manage',
  decide: (state, input, context) => {
    const held = heldBy(state, input);
    mustFit(state, input, context.today, held);
    if (held) return changed(state, held, input, context.occurredOn);
    if (input.seat !== 'circle-member') return [happened(SeatGranted, input)];
    const { personId, partnerId = null, until = null } = input;
    if (!isInTeam(state, personId)) throw notInTeam();
    return wished(state, { about: 'circle', personId, partnerId, until }, context);
  },
});

export const changeSeat = defineCommand('changeSeat', {
  describes: 'Says on whose behalf somebody sits in a seat and until when; what is left out is no more so.',
  input: v.object(seatEntries),
  may: 'seat:manage',
  decide: (state, input, { today, occurredOn }) => {
    const held = heldBy(state, input);
    if (!held)
      throw new Refusal(
        'NOT_FOUND',
        {
          nl: 'Deze plek is er niet, of niet meer. Geef een nieuwe.',
          en: 'This seat is not there, or not any more. Give a new one.',
        },
        'seat',
      );
    mustFit(state, input, today, held);
    return changed(state, held, input, occurredOn);
  },
});

export const endSeat = defineCommand('endSeat', {
  describes:
    'Ends a seat, and with the last one with which somebody takes part their place in the trusted circle. The last coordinator cannot be taken away.',
  input: SeatEnded.schema,
  may: 'seat:manage',
  decide: (state, input, { occurredOn }) => {
    const held = heldBy(state, input);
    if (!held) return [];
    mustNotPrecede(occurredOn, held.from);
    mustKeepCoordinator(state, input);
    const { personId } = input;
    const kept = (state.seats[personId] ?? []).filter(({ seat }) => seat !== input.seat);
    return [input, ...leftInCircle(kept)].map(({ seat }) => happened(SeatEnded, { personId, seat }));
  },
});

export const seatCommands = { grantSeat, changeSeat, endSeat };
