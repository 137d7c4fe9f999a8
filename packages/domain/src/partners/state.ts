import type { PartnerKindId } from '../frame/index.ts';
import type { CarriesOnId } from './fields.ts';

export type PartnerState = 'prospective' | 'joined' | 'suspended' | 'leaving' | 'left';

export interface Partner {
  id: string;
  name: string;
  kind: PartnerKindId;
  state: PartnerState;
  /** The day from which it stands so. */
  stateSince: string;
  reason: string | null;
  expectedPart: string | null;
  /** Whether it can carry the work on, as the team said when it came; null when nobody said. */
  carriesOn: CarriesOnId | null;
  /** The day it came into view as a possible partner; null when it joined at once. */
  inViewSince: string | null;
  /** First day of taking part; null while prospective. */
  from: string | null;
  until: string | null;
  exitReason: string | null;
  handover: string | null;
  farewell: string | null;
  /** Whether it ever took who sits for it to another side, by joining as another kind than it was. */
  hasMoved: boolean;
  /** Stretches of taking part, for the coalition over time. */
  stretches: readonly { from: string; until: string | null; suspended: boolean }[];
}
