import type { SeatId } from '../frame/index.ts';

export interface Seat {
  personId: string;
  seat: SeatId;
  /** Partner on whose behalf the person sits there; null for readers from outside. */
  partnerId: string | null;
  from: string;
  /** The last day on which it counts; null when no end was agreed. */
  until: string | null;
  /** Instant at which it became known that this person has this seat. */
  since: string;
}
