import { normalPath, readFileName } from './file-name.ts';
import { sharesWords, titleKey } from './heading.ts';
import { type Problem, type ProblemCode, problem } from './problems.ts';
import type { DecisionRecord, StatedLink } from './record.ts';
import { indexOf, type RecordIndex } from './record-index.ts';

type Verdict = {
  record: DecisionRecord | null;
  remarks: { code: ProblemCode; it?: string; other?: string }[];
};

/**
 * Finds the record that each link means: by file name, else by title, else by number. Nothing is guessed:
 * what can mean two records stays unresolved. Gives the records with `resolvedTo` filled in.
 */
export function resolveLinks(records: readonly DecisionRecord[]): {
  records: DecisionRecord[];
  problems: Problem[];
} {
  const index = indexOf(records);
  const problems: Problem[] = [];
  const resolved = records.map((record) => ({
    ...record,
    links: record.links.flatMap((link) => {
      const verdict = judge(link, record, index);
      if (isElsewhere(link, verdict)) return [];
      const isSelf = verdict.record === record;
      const remarks = isSelf ? [{ code: 'link-to-itself' as const, it: link.asWritten }] : verdict.remarks;
      problems.push(...remarks.map(({ code, ...words }) => problem(code, record.path, link.line, words)));
      return [{ ...link, resolvedTo: isSelf ? null : (verdict.record?.sourceKey ?? null) }];
    }),
  }));
  return { records: resolved, problems };
}

/** "Relates to" often leads to tickets and manuals; those are no records and nothing to complain about. */
function isElsewhere({ relation, target }: StatedLink, { record }: Verdict): boolean {
  if (relation !== 'relates-to' || record !== null || target.href === null) return false;
  return isAddress(target.href) || (target.number ?? numberInFileName(target.fileName)) === null;
}

function isAddress(href: string | null): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(href ?? '');
}

function judge(link: StatedLink, from: DecisionRecord, index: RecordIndex): Verdict {
  const { target } = link;
  const files = byFileName(target, from.path, index);
  const titled = index.byTitle(titleKey(target.title ?? ''));
  const numbered = target.number === null ? [] : index.byNumber(target.number);
  if (files.length > 0) return judgeFiles(link, files, titled, numbered);
  const named = titled.length > 0 ? titled : bySlug(target, index);
  if (named.length > 0) return judgeTitles(link, named, numbered);
  return judgeNumbers(link, from, index);
}

function judgeFiles(
  link: StatedLink,
  files: DecisionRecord[],
  titled: DecisionRecord[],
  numbered: DecisionRecord[],
): Verdict {
  const record = only(narrowed(narrowed(files, titled), numbered));
  if (record === null) return ambiguous(link, files);
  const { target } = link;
  const remarks: Verdict['remarks'] = [];
  const hasOtherTitle = target.title !== null && !titled.includes(record);
  if (hasOtherTitle && titled.length > 0) {
    remarks.push({ code: 'link-evidence-conflict', it: target.title ?? '', other: pathsOf(titled) });
  } else if (hasOtherTitle || (target.number !== null && !bears(record, target.number))) {
    remarks.push({ code: 'link-words-differ', it: target.text, other: record.path });
  }
  if (/^https?:/i.test(target.href ?? '')) remarks.push({ code: 'link-by-address', other: record.path });
  return { record, remarks };
}

function judgeTitles(link: StatedLink, named: DecisionRecord[], numbered: DecisionRecord[]): Verdict {
  const record = only(narrowed(named, numbered));
  return record ? { record, remarks: renamed(link, record) } : ambiguous(link, named);
}

/** The number is the weakest evidence: it is borne twice, changed, and left behind when a record is renamed. */
function judgeNumbers(link: StatedLink, from: DecisionRecord, index: RecordIndex): Verdict {
  const { target } = link;
  // A number in a web address is that of a ticket as often as of a record.
  const number = isAddress(target.href) ? null : (target.number ?? numberInFileName(target.fileName));
  const bearers = number === null ? [] : index.byNumber(number);
  const others = bearers.filter((record) => record !== from);
  const candidates = others.length > 0 ? others : bearers;
  if (candidates.length === 0)
    return { record: null, remarks: [{ code: 'link-unknown', it: link.asWritten }] };
  const record = only(candidates);
  if (record === null) return ambiguous(link, candidates);
  const words = target.title ?? slugOf(target.fileName);
  if (words && record !== from && !sharesWords(words, record.title)) {
    return { record: null, remarks: [{ code: 'link-number-only', it: link.asWritten, other: record.path }] };
  }
  return { record, remarks: renamed(link, record) };
}

/** A path in full where it fits one record; otherwise every record whose file has that name. */
function byFileName(
  { href, fileName }: StatedLink['target'],
  from: string,
  index: RecordIndex,
): DecisionRecord[] {
  const name = fileName === null ? null : readFileName(fileName);
  if (name === null) return [];
  const found = index.byStem(name.stem);
  const path = normalPath(`${from.replace(/[^\\/]*$/, '')}/${(href ?? '').split(/[?#]/)[0]}`);
  const exact = found.filter((record) => normalPath(record.path) === path);
  return exact.length === 1 ? exact : found;
}

/** When files are renumbered, the words of the old name still tell which record it was. */
function bySlug({ fileName }: StatedLink['target'], index: RecordIndex): DecisionRecord[] {
  return index.byTitle(titleKey(slugOf(fileName)));
}

function slugOf(fileName: string | null): string {
  return fileName === null ? '' : (readFileName(fileName)?.slug ?? '').replace(/[-_]+/g, ' ');
}

function numberInFileName(fileName: string | null): number | null {
  return fileName === null ? null : (readFileName(fileName)?.number ?? null);
}

function narrowed(candidates: DecisionRecord[], evidence: DecisionRecord[]): DecisionRecord[] {
  const both = candidates.filter((record) => evidence.includes(record));
  return both.length > 0 ? both : candidates;
}

function only(candidates: DecisionRecord[]): DecisionRecord | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function bears({ numbers }: DecisionRecord, number: number): boolean {
  return numbers.heading === number || numbers.fileName === number;
}

function renamed({ target }: StatedLink, record: DecisionRecord): Verdict['remarks'] {
  return target.fileName ? [{ code: 'link-file-renamed', it: target.fileName, other: record.path }] : [];
}

function ambiguous(link: StatedLink, candidates: DecisionRecord[]): Verdict {
  return {
    record: null,
    remarks: [{ code: 'link-ambiguous', it: link.asWritten, other: pathsOf(candidates) }],
  };
}

function pathsOf(records: readonly DecisionRecord[]): string {
  return records.map(({ path }) => path).join(', ');
}
