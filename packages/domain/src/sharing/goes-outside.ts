import type { VisibilityId } from '../frame/visibility.ts';
import { isWider } from './own-words.ts';

/** Whether something is shown beyond the team, where it was not. */
export const goesOutside = (from: VisibilityId, to: VisibilityId): boolean =>
  isWider('team', to) && isWider(from, to);
