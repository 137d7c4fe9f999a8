import { projection } from './projection.ts';

type Held = { personId: string; seat: string; until?: string | undefined };
const holding = ({ personId, seat, until }: Held) => ({
  person_id: personId,
  seat,
  holds: true,
  until: until ?? null,
});

/** One row for each time a person got or lost a seat, or it changed; a seat counts up to and including `until`. */
export const seatView = projection(
  'seat_view',
  { person_id: 'text', seat: 'text', holds: 'boolean', until: 'date' },
  {
    SeatGranted: holding,
    SeatChanged: holding,
    SeatEnded: ({ personId, seat }) => ({ person_id: personId, seat, holds: false, until: null }),
  },
);
