/** What a collaboration knows of its trusted circle. */
export interface Circle {
  /** Who agreed that somebody who joined later may read what the circle wrote before; for the circle alone. */
  openings: readonly { personId: string; by: string; at: string }[];
  /** Sentences the circle shared with the team. */
  wordings: readonly { eventId: string; on: string; wording: string }[];
}

export const noCircle: Circle = { openings: [], wordings: [] };
