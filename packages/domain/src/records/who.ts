import type { Permission } from '../access/access.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import type { RecordKind } from './kind.ts';

/** What somebody must be allowed to, to write records of a kind. */
export const permissionFor = (kind: Pick<RecordKind, 'circleOnly'> | undefined): Permission =>
  kind?.circleOnly ? 'power:write' : 'record:write';

/** Whom a record of a kind can be shown to, from few to many. */
export const audiencesOf = ({ circleOnly }: Pick<RecordKind, 'circleOnly'>): readonly VisibilityId[] =>
  circleOnly ? ['author', 'circle'] : ['author', 'team', 'portfolio', 'funder'];
