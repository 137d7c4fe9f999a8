import type { LinkTarget } from './link-target.ts';
import type { Relation } from './relation.ts';

/** A Markdown file as it was found: its path (folders with `/` or `\`) and its text. */
export type MarkdownFile = { path: string; content: string };

export type StatusValue = 'proposed' | 'accepted' | 'rejected' | 'deprecated' | 'superseded' | 'unknown';

/** What a record says about its own state. Whether another record replaced it follows from the links. */
export type StatedStatus = {
  value: StatusValue;
  /** The words as they stand in the file, or null when it says nothing. */
  asWritten: string | null;
  line: number | null;
};

export type DatePlace = 'body' | 'front-matter' | 'status' | 'heading' | 'file-name';

export type DateSource = { place: DatePlace; asWritten: string; line: number };

/** One option that was considered. `text` is all that was said of it, as Markdown. */
export type ConsideredOption = { title: string; for: string[]; against: string[]; text: string };

/** A piece of the record as Markdown. `heading` is null for text that stands before the first heading. */
export type Section = { heading: string | null; text: string; line: number };

/** What one record says about its relation with another. */
export type StatedLink = {
  relation: Relation;
  /** `out`: this record does it to the other ("supersedes"); `in`: the other does it to this one ("superseded by"). */
  direction: 'out' | 'in';
  asWritten: string;
  target: LinkTarget;
  line: number;
  /** `sourceKey` of the other record, or null when that could not be told; a problem then says why. */
  resolvedTo: string | null;
};

export type DecisionRecord = {
  path: string;
  /** Stable across imports: the normalised file name. */
  sourceKey: string;
  /** The file as it was, byte order mark and line ends included. */
  original: string;
  /** The same text with the lines that name people left empty, so that line numbers still hold. */
  originalWithoutNames: string;
  numbers: { heading: number | null; fileName: number | null };
  title: string;
  /** ISO calendar date (`2019-10-28`), or null when the record gives none that is certain. */
  date: string | null;
  dateFrom: DateSource | null;
  status: StatedStatus;
  context: string | null;
  options: ConsideredOption[];
  /** The sections on options as Markdown, with what `options` does not hold. */
  optionsAsWritten: string | null;
  /** The choice as written. */
  decision: string | null;
  consequences: string | null;
  otherSections: Section[];
  links: StatedLink[];
};

/** One relation between two records, told by one of them or by both. */
export type RecordLink = {
  /** `sourceKey` of the record that supersedes, amends, clarifies or relates. */
  from: string;
  to: string;
  relation: Relation;
  toldBy: ('from' | 'to')[];
  wordings: { path: string; line: number; text: string }[];
};
