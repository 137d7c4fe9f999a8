import type { Recorded } from '@samenspel/domain';
import type { Viewed } from '../history/viewed.ts';

/**
 * Where a person stands in what they may see: the id of the last event of the team, and after a dot that of the last one of the
 * trusted circle, for who is in it. A count would not do: it goes down when something is shown to fewer people.
 */
export const headOf = ({ events, circle }: Pick<Viewed, 'events' | 'circle'>): string =>
  headFrom(lastOf(events), lastOf(circle));

export const headFrom = (...ids: (string | undefined)[]): string => ids.filter(Boolean).join('.');

/** @returns the last event of the team and of the circle that somebody saw; none of the circle outside it. */
export const inHead = (head: string): [string | undefined, string | undefined] => {
  const [ofTeam, ofCircle] = head.split('.');
  return [ofTeam, ofCircle];
};

export const lastOf = (events: readonly Recorded[]): string | undefined => events.at(-1)?.id;
