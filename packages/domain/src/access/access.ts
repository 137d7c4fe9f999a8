import type { Collaboration } from '../collaboration/state.ts';
import type { SeatId } from '../frame/index.ts';
import { Refusal } from '../refusal/refusal.ts';

const everybodyInTheTeam = ['participant', 'facilitator', 'coordinator', 'circle-member'] as const;
const team = [...everybodyInTheTeam, 'reader'] as const;

/** Who may do what: `thing:verb` → seats. What does not stand here may not be done by anybody. */
export const access = {
  'collaboration:read': [...team, 'portfolio-manager', 'funder-reader'],
  'collaboration:read-as-team': team,
  'collaboration:start': [],
  'collaboration:describe': ['coordinator', 'facilitator'],
  'phase:enter': ['coordinator', 'facilitator'],
  'focus:choose': ['coordinator', 'facilitator'],
  'partner:manage': ['coordinator'],
  'seat:manage': ['coordinator'],
  'round:manage': ['facilitator', 'coordinator'],
  'round:answer': everybodyInTheTeam,
  'position:publish': everybodyInTheTeam,
  'decision:record': everybodyInTheTeam,
  'decision:take': ['coordinator', 'facilitator'],
  'decision:review': ['coordinator', 'facilitator'],
  'decision:import': ['coordinator', 'facilitator'],
  'record:write': everybodyInTheTeam,
  'power:write': ['circle-member'],
  'results:share': ['coordinator'],
} as const satisfies Record<string, readonly SeatId[]>;
export type Permission = keyof typeof access;

/** Seats a person holds in a collaboration. */
export const seatsOf = (state: Collaboration, personId: string): readonly SeatId[] =>
  (state.seats[personId] ?? []).map((seat) => seat.seat);

/** Whether a seat of this kind gives a right. */
export const gives = (seat: SeatId, permission: Permission): boolean =>
  (access[permission] as readonly SeatId[]).includes(seat);

export const may = (state: Collaboration, personId: string, permission: Permission): boolean =>
  seatsOf(state, personId).some((seat) => gives(seat, permission));

/**
 * @throws Refusal NOT_FOUND for somebody without any seat (absent and forbidden look the same), NOT_ALLOWED otherwise.
 */
export function mustBeAllowed(state: Collaboration, personId: string, permission: Permission): void {
  if (may(state, personId, permission)) return;
  if (!may(state, personId, 'collaboration:read')) throw unknownCollaboration();
  throw new Refusal('NOT_ALLOWED', {
    nl: 'Dit kan niet vanaf jouw plek in deze samenwerking. Vraag het de coördinator.',
    en: 'Your seat in this collaboration does not allow this. Ask the coordinator.',
  });
}

export const unknownCollaboration = (): Refusal =>
  new Refusal('NOT_FOUND', {
    nl: 'Deze samenwerking is niet gevonden. Misschien heb je er geen plek, of klopt de verwijzing niet.',
    en: 'This collaboration was not found. Perhaps you have no seat there, or the reference is wrong.',
  });
