/**
 * # Decision records
 *
 * Reads Markdown decision records (ADRs) as people really keep them, and how they relate.
 *
 * ```ts
 * const { records, links, problems } = readDecisionRecords([{ path: '0001-use-x.md', content: '# 1. Use X …' }]);
 * ```
 *
 * Pure: no files, no clock, no network. Whoever calls reads the files (as UTF-8) and hands over path and text.
 *
 * **What it understands.** Nygard's style and MADR, in English and Dutch; YAML front matter, lines such as
 * "Date: 2019-10-28", tables and lists of them, or sections; dates as ISO or in words; numbers in heading, file
 * name, or both and disagreeing; "Superseded by", "Superceded by", "Partial supersede of", "Amends", "Vervangt" and
 * the like, in the status, in a notice on top, in the front matter, or under a heading of their own.
 *
 * **How links find their record.** By file name, then title, then number, since numbers repeat and files get
 * renamed. What stays ambiguous is reported and not guessed. A relation told from both ends is one link. When one
 * end says "superseded" and the other "partly", "partly" holds. `StatedStatus` is what a record says of itself; whether another
 * record took its place follows from `links`.
 *
 * **What it leaves out.** Names of people (deciders, authors, consulted, informed) are not read, and
 * `originalWithoutNames` is the text without them. Names in running prose cannot be recognised and stay.
 *
 * **What it says.** Every problem has a file, a line, a stable code, a severity and a sentence in Dutch and English.
 * `error`: a file was not read. `warning`: something was not understood. `note`: good to know.
 */
export { MAX_FILE_BYTES, MAX_FILES, MAX_LINKS_PER_RECORD } from './limits.ts';
export type { LinkTarget } from './link-target.ts';
export type { Problem, ProblemCode, Severity } from './problems.ts';
export { type ReadOptions, type ReadResult, readDecisionRecords } from './read-decision-records.ts';
export type {
  ConsideredOption,
  DatePlace,
  DateSource,
  DecisionRecord,
  MarkdownFile,
  RecordLink,
  Section,
  StatedLink,
  StatedStatus,
  StatusValue,
} from './record.ts';
export type { Relation } from './relation.ts';
