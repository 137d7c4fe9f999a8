import { projection } from './projection.ts';

/** One row for each time a person got or lost a seat. */
export const seatView = projection(
  'seat_view',
  { person_id: 'text', seat: 'text', holds: 'boolean' },
  {
    SeatGranted: ({ personId, seat }) => ({ person_id: personId, seat, holds: true }),
    SeatEnded: ({ personId, seat }) => ({ person_id: personId, seat, holds: false }),
  },
);
