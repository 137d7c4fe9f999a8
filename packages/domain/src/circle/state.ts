/** A time somebody was in the trusted circle, without a break. */
export interface Stay {
  personId: string;
  /** Instant at which it became known that they were in. */
  since: string;
  /** Instant at which it became known that they were out; null while they are in, or when `lastDay` ended it. */
  ended: string | null;
  /** The last day agreed beforehand; null when none was. */
  lastDay: string | null;
}

/** What a collaboration knows of its trusted circle. */
export interface Circle {
  /** Who was in it and when, those who are out of it included. */
  stays: readonly Stay[];
  /** Who agreed that somebody who joined later may read what the circle wrote before; for the circle alone. */
  openings: readonly { personId: string; by: string; at: string }[];
  /** Sentences the circle shared with the team. */
  wordings: readonly { eventId: string; on: string; wording: string }[];
}

export const noCircle: Circle = { stays: [], openings: [], wordings: [] };
