import { type VisibilityId, visibilityIds } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';

/** The narrower of two. */
export const narrower = (one: VisibilityId, other: VisibilityId): VisibilityId =>
  visibilityIds.indexOf(one) < visibilityIds.indexOf(other) ? one : other;

/** Whether `to` shows something to more people than `from`, and so to people its writers did not write it for. */
export const isWider = (from: VisibilityId, to: VisibilityId): boolean =>
  visibilityIds.indexOf(to) > visibilityIds.indexOf(from);

/**
 * What several people wrote for each other is opened to more by none of them alone.
 * @param writers whose words it holds.
 * @throws Refusal NOT_ALLOWED when there is anybody beside the actor.
 */
export function mustBeOwnWords(writers: readonly string[], actor: string): void {
  if (writers.every((writer) => writer === actor)) return;
  throw new Refusal(
    'NOT_ALLOWED',
    {
      nl: 'Hierin staan woorden die een ander alleen voor de kring schreef. Leg het opnieuw vast, in je eigen woorden.',
      en: 'This holds words that somebody else wrote for the circle alone. Record it anew, in your own words.',
    },
    'visibility',
  );
}
