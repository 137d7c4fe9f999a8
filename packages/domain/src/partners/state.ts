import type { PartnerKindId } from '../frame/index.ts';

export type PartnerState = 'prospective' | 'joined' | 'suspended' | 'leaving' | 'left';

export interface Partner {
  id: string;
  name: string;
  kind: PartnerKindId;
  state: PartnerState;
  reason: string | null;
  expectedPart: string | null;
  /** First day of taking part; null while prospective. */
  from: string | null;
  until: string | null;
  exitReason: string | null;
  handover: string | null;
  farewell: string | null;
  /** Stretches of taking part, for the coalition over time. */
  stretches: readonly { from: string; until: string | null; suspended: boolean }[];
}
