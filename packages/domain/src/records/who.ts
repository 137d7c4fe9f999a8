import { type Permission, seatsOf } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';

/** What somebody must be allowed to, to write records of a kind. */
export const permissionFor = (kind: Pick<RecordKind, 'circleOnly'> | undefined): Permission =>
  kind?.circleOnly ? 'power:write' : 'record:write';

/** Whom a record of a kind can be shown to, from few to many. */
export const audiencesOf = ({ circleOnly }: Pick<RecordKind, 'circleOnly'>): readonly VisibilityId[] =>
  circleOnly ? ['author', 'circle'] : ['author', 'team', 'portfolio', 'funder'];

/**
 * What is for the circle alone is out of sight of everybody else, also of who put it there.
 * @throws Refusal INVALID for somebody who does not sit in it.
 */
export function mustBeInCircleFor(
  state: Collaboration,
  visibility: VisibilityId | undefined,
  personId: string,
): void {
  if (visibility !== 'circle' || seatsOf(state, personId).includes('circle-member')) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Alleen wie in de vertrouwenskring zit, kan iets alleen aan de kring laten zien.',
      en: 'Only who sits in the trusted circle can show something to the circle alone.',
    },
    'visibility',
  );
}
