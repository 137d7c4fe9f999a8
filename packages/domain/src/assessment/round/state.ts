import type { BlockId } from '../../blocks/registry.ts';
import type { ChangeId } from '../../frame/change-words.ts';
import type { AudienceBlock, PublishedBlock } from '../release/index.ts';

export type RoundMode = 'anonymous' | 'open';

export interface AssessmentRound {
  id: string;
  kind: 'full' | 'pulse';
  blocks: readonly BlockId[];
  /** The period people answer about, both ends included. */
  period: { from: string; until: string };
  /** Fewest ratings before anything is shown. */
  k: number;
  mode: RoundMode;
  state: 'open' | 'closed' | 'cancelled';
  openedOn: string;
  /** Instant at which it became known that it is open. */
  openedAt: string;
  closedOn: string | null;
  /** Audiences outside the team the results are shared with. */
  sharedWith: readonly Audience[];
}

export type Audience = 'portfolio' | 'funder';

/** What was published about one block when a round closed; never changed afterwards. */
export interface BlockResult {
  roundId: string;
  kind: 'full' | 'pulse';
  publishedOn: string;
  /** Instant at which it became known. */
  publishedAt: string;
  version: number;
  /** The team's result; outside the team only its words and bands. */
  published: PublishedBlock | AudienceBlock;
  /** How the block moved since the result before it; null when there is nothing to compare. */
  change: ChangeId | null;
}

/** A partner's own view of a block, given knowingly and with its name. */
export interface PartnerPosition {
  partnerId: string;
  blockId: BlockId;
  roundId: string | null;
  /** 1 to 5, or null for "we do not know yet". */
  level: number | null;
  why: string | null;
  on: string;
}
