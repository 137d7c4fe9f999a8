/** What the hash of an event covers, besides the hash of the event before it. Nothing else in the log is proven. */
export type ProvenEvent = {
  streamId: string;
  /** Place in the stream: 1, 2, 3, … without gaps. */
  version: number;
  /** UUID in lower case. */
  id: string;
  type: string;
  typeVersion: number;
  /** Plain JSON values; the order of members does not matter. */
  facts: object;
  /** 64 hex digits standing for the texts, or null when there never were any; see `commitment`. */
  textsCommitment: string | null;
  /** `YYYY-MM-DD`. */
  occurredOn: string;
  /** `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  recordedAt: string;
  actor: string;
  commandId: string;
  /** Place among the events of one append: 1, 2, 3, … */
  commandIndex: number;
  causedBy: string | null;
};

/** An event as it stands in the log and in a dossier: what is proven, the texts while they are kept, and the chain. */
export type ChainedEvent = ProvenEvent & {
  /** Free text of persons; null when there never was any and when it was erased. */
  texts: Record<string, string> | null;
  /** 64 hex digits, present exactly as long as the texts are. */
  textsSalt: string | null;
  /** 64 hex digits. */
  previousHash: string;
  /** 64 hex digits. */
  hash: string;
};
