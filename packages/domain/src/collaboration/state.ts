import type { AssessmentRound, BlockResult, PartnerPosition } from '../assessment/round/state.ts';
import type { BlockId } from '../blocks/registry.ts';
import { type Circle, noCircle } from '../circle/state.ts';
import type { Consent } from '../consent/state.ts';
import type { Decision } from '../decision/state.ts';
import type { ConclusionKindId, PhaseId, SideId } from '../frame/index.ts';
import type { Language } from '../frame/text.ts';
import type { RecordLink } from '../links/state.ts';
import type { Partner } from '../partners/state.ts';
import type { BlockRecord } from '../records/state.ts';
import type { Seat } from '../seats/state.ts';

export interface PhaseEntry {
  phase: PhaseId;
  enteredOn: string;
  reason: string | null;
}

/** A collaboration as it follows from (a prefix of) its events. Plain values; treated as immutable. */
export interface Collaboration {
  id: string;
  /** Version of the last event folded in; 0 before the first. */
  version: number;
  started: boolean;
  startedOn: string | null;
  name: string;
  issue: string;
  summary: string;
  portfolio: string | null;
  isFictional: boolean;
  language: Language;
  status: 'active' | 'paused' | 'concluded';
  conclusion: { kind: ConclusionKindId; on: string; farewell: string | null } | null;
  /** Every phase entered so far, in the order of the events folded in. */
  phases: readonly PhaseEntry[];
  focusBlocks: readonly BlockId[];
  partners: Readonly<Record<string, Partner>>;
  /** Seats by person. */
  seats: Readonly<Record<string, readonly Seat[]>>;
  /** The sides each person ever took part for; another seat, or none, takes none of them away. */
  sides: Readonly<Record<string, readonly SideId[]>>;
  rounds: Readonly<Record<string, AssessmentRound>>;
  /** Published results per block, oldest first. */
  results: Readonly<Partial<Record<BlockId, readonly BlockResult[]>>>;
  positions: readonly PartnerPosition[];
  decisions: Readonly<Record<string, Decision>>;
  links: Readonly<Record<string, RecordLink>>;
  /** Records of every kind, by id. */
  records: Readonly<Record<string, BlockRecord>>;
  circle: Circle;
  /** What waits for somebody of another side to agree, by id. */
  consents: Readonly<Record<string, Consent>>;
}

/** The state before anything was recorded. */
export const nothingYet = (id: string): Collaboration => ({
  id,
  version: 0,
  started: false,
  startedOn: null,
  name: '',
  issue: '',
  summary: '',
  portfolio: null,
  isFictional: false,
  language: 'nl',
  status: 'active',
  conclusion: null,
  phases: [],
  focusBlocks: [],
  partners: {},
  seats: {},
  sides: {},
  rounds: {},
  results: {},
  positions: [],
  decisions: {},
  links: {},
  records: {},
  circle: noCircle,
  consents: {},
});

/** The phase the collaboration is in, or null before the start. */
export const currentPhase = (state: Collaboration): PhaseId | null => state.phases.at(-1)?.phase ?? null;
