import type { VisibilityId } from '../frame/visibility.ts';

/** What waits until somebody of another side agrees. */
export type Consent = {
  id: string;
  /** Who asked for it. */
  by: string;
  on: string;
} & Wish;

/** What weakens somebody's protection: more people see a record, or somebody joins the trusted circle. */
export type Wish =
  | { about: 'visibility'; recordId: string; to: VisibilityId }
  | { about: 'circle'; personId: string; partnerId: string | null; until: string | null };
