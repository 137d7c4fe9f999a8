import { checkLinks } from './check-links.ts';
import { type FileName, isMarkdownFile, isOtherFile, readFileName } from './file-name.ts';
import { MAX_FILE_BYTES, MAX_FILES } from './limits.ts';
import { mergeLinks } from './merge-links.ts';
import { type Problem, problem } from './problems.ts';
import { readRecord } from './read-record.ts';
import { whyUnreadable } from './readable.ts';
import type { DecisionRecord, MarkdownFile, RecordLink } from './record.ts';
import { indexOf } from './record-index.ts';
import { resolveLinks } from './resolve-links.ts';
import { sourceKeys } from './source-key.ts';

/** Both limits may be lowered or raised by who calls; they default to `MAX_FILE_BYTES` and `MAX_FILES`. */
export type ReadOptions = { maxFileBytes?: number; maxFiles?: number };

export type ReadResult = {
  /** In the order of their paths. */
  records: DecisionRecord[];
  /** Every relation once, whether one end told it or both. */
  links: RecordLink[];
  /** In the order of path and line. */
  problems: Problem[];
};

/**
 * Reads Markdown decision records and how they relate. Never throws on what a file contains: what could
 * not be read or understood is in `problems`, with file and line, and `error` says that a file was not read.
 * The same files give the same answer in whatever order they come.
 */
export function readDecisionRecords(files: readonly MarkdownFile[], options: ReadOptions = {}): ReadResult {
  const { maxFileBytes = MAX_FILE_BYTES, maxFiles = MAX_FILES } = options;
  if (files.length > maxFiles) {
    const path = files[maxFiles]?.path ?? '';
    return {
      records: [],
      links: [],
      problems: [problem('too-many-files', path, 1, { it: String(maxFiles) })],
    };
  }
  const { accepted, problems: refused } = accept(files, maxFileBytes);
  const { keys, problems: shared } = sourceKeys(accepted.map(({ fileName }) => fileName.path));
  const read = accepted.map(({ file, fileName }) =>
    readRecord(file, fileName, keys.get(fileName.path) ?? fileName.path),
  );
  const found = read.flatMap(({ record }) => record ?? []);
  const { records, problems: unresolved } = resolveLinks(found);
  const { links, problems: differing } = mergeLinks(records);
  const problems = [
    ...refused,
    ...shared,
    ...read.flatMap((one) => one.problems),
    ...repeatedNumbers(records),
    ...unresolved,
    ...differing,
    ...checkLinks(records, links),
  ];
  return { records, links, problems: problems.sort(byPlace) };
}

type Accepted = { file: MarkdownFile; fileName: FileName };

function accept(
  files: readonly MarkdownFile[],
  maxBytes: number,
): { accepted: Accepted[]; problems: Problem[] } {
  const accepted = new Map<string, Accepted>();
  const problems: Problem[] = [];
  for (const file of files) {
    const fileName = readFileName(file.path);
    const refusal =
      fileName === null ? problem('path-not-allowed', file.path, 1) : refusalOf(file, fileName, maxBytes);
    if (refusal) problems.push(refusal);
    else if (fileName && accepted.has(fileName.path)) problems.push(problem('same-path-twice', file.path, 1));
    else if (fileName) accepted.set(fileName.path, { file, fileName });
  }
  return {
    accepted: [...accepted.values()].sort((a, b) => compare(a.fileName.path, b.fileName.path)),
    problems,
  };
}

function refusalOf({ path, content }: MarkdownFile, fileName: FileName, maxBytes: number): Problem | null {
  const { stem, path: normal } = fileName;
  if (!isMarkdownFile(normal) || isOtherFile(stem)) {
    return problem('left-out', path, 1, { it: normal.split('/').at(-1) ?? normal });
  }
  const why = whyUnreadable(content, maxBytes);
  return why ? problem(why.code, path, why.line, why.it === undefined ? {} : { it: why.it }) : null;
}

/** Files that share a number stay apart; whoever reads "ADR 3" should know that there are two. */
function repeatedNumbers(records: readonly DecisionRecord[]): Problem[] {
  const index = indexOf(records);
  return records.flatMap((record) => {
    const number = record.numbers.fileName ?? record.numbers.heading;
    const others = number === null ? [] : index.byNumber(number).filter((other) => other !== record);
    const same = others.filter(({ numbers }) => (numbers.fileName ?? numbers.heading) === number);
    const words = { it: String(number), other: same.map(({ path }) => path).join(', ') };
    return same.length > 0 ? [problem('number-repeated', record.path, 1, words)] : [];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.path, b.path) || a.line - b.line || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
