import type { Audience, BlockId, CommandName, SeatId, Text, VisibilityId } from '@samenspel/domain';
import type { InputOf } from './step.ts';

/** The collaborations of the portfolio, by their stable keys. */
export const collaborationKeys = ['avondplein', 'stil-signaal', 'buurtbakens'] as const;
export type CollaborationKey = (typeof collaborationKeys)[number];

/** Somebody in a team: a position, never a person. */
export interface Member {
  id: string;
  name: Text;
  partnerId: string;
  seat: SeatId;
  from: string;
  until?: string;
  /** Day on which the team chose this member for the trusted circle. */
  inCircleFrom?: string;
  /** Offered to visitors of the demo for signing in. */
  signIn?: true;
}

type CommandOn<Name extends CommandName> = {
  on: string;
  /** The day it was written down, where that matters to the story; soon after it happened when left out. */
  recordedOn?: string;
  name: Name;
  input: InputOf<Name>;
  /** The coordinator unless said otherwise. */
  by?: string;
  ids?: readonly string[];
  visibility?: VisibilityId;
};

/** Something that happened, as the command it was recorded with. */
export type Occurrence = { [Name in CommandName]: CommandOn<Name> }[CommandName];

/** Answers on one block in the notation of the story: `0-3-3-2-1 ?2 ×1`. */
export type Tally = string;

export interface RoundStory {
  id: string;
  kind: 'full' | 'pulse';
  /** With names shown to the team, after everyone in the round agreed; anonymous when left out. */
  mode?: 'open';
  openedOn: string;
  /** The day its results were published. */
  closedOn: string;
  /** Who answered, by id; everyone answers every block. */
  answeredBy: readonly string[];
  tallies: Readonly<Partial<Record<BlockId, Tally>>>;
  /** How the ratings of a block divide over public organisations and all others, where the story says so. */
  divided?: Readonly<Partial<Record<BlockId, { public: Tally; others: Tally }>>>;
  notRelevantBecause?: Readonly<Partial<Record<BlockId, string>>>;
  sharedWith: readonly Audience[];
}

/** Everything a person fills in before a decision is proposed. */
type ProposedFields = Omit<InputOf<'proposeDecision'>, 'decisionId'>;
type AllGiven<T> = { [Key in keyof T]-?: NonNullable<T[Key]> };

type Found = Omit<InputOf<'recordDecisionOutcome'>, 'decisionId' | 'effects'>;

/** A look back on a decision, in one meeting. */
export interface LookingBackStory extends Found {
  on: string;
  answers: InputOf<'judgeDecisionQuality'>['answers'];
  /** What came of each expected effect, in their order. */
  results: readonly NonNullable<InputOf<'recordDecisionOutcome'>['effects']>[number]['result'][];
}

export interface DecisionStory extends AllGiven<ProposedFields> {
  id: string;
  draftedOn: string;
  proposedOn: string;
  decidedOn: string;
  /** Who drafted and proposed it, by id. */
  by: string;
  /** Every event of a decision has the same visibility, so that no audience sees half of it. */
  visibility: VisibilityId;
  choice: string;
  rationale: string;
  /** The latest day an effect was expected by, unless said otherwise. */
  reviewOn?: string;
  /** Options that somebody else put on the table later. */
  addedOptions?: readonly (Omit<InputOf<'addDecisionOption'>, 'decisionId'> & { on: string; by: string })[];
  dissent?: readonly (Omit<InputOf<'recordDissent'>, 'decisionId'> & { on: string; by: string })[];
  lookedBack?: LookingBackStory;
}

/** The whole story of one collaboration, in which every date is the day it happened. */
export interface Story {
  key: CollaborationKey;
  /** Ids of those who start the collaboration and lead its process. */
  coordinator: string;
  facilitator: string;
  startedOn: string;
  start: InputOf<'startCollaboration'>;
  members: readonly Member[];
  course: readonly Occurrence[];
  /** What the trusted circle recorded, apart from the team. */
  circle: readonly Occurrence[];
  decisions: readonly DecisionStory[];
  rounds: readonly RoundStory[];
}
