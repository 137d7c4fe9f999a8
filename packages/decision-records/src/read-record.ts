import { type Evidence, gatherEvidence } from './evidence.ts';
import type { FileName } from './file-name.ts';
import { type Heading, readHeading } from './heading.ts';
import { MAX_LINE_LENGTH, MAX_TITLE_LENGTH } from './limits.ts';
import { type Markdown, parseMarkdown } from './markdown.ts';
import { readOptions } from './options-considered.ts';
import { type LineRange, linesWithNames, withoutLines } from './personal-data.ts';
import { type Problem, problem } from './problems.ts';
import { readDate } from './read-date.ts';
import type { DecisionRecord, MarkdownFile } from './record.ts';
import { bodyOf, type Outline, outlineOf, type Part, textOf } from './sections.ts';
import type { Remark } from './stated-links.ts';
import { readStatus } from './status.ts';

export type ReadFile = { record: DecisionRecord | null; problems: Problem[] };

/** Reads one readable Markdown file; its links are not resolved yet. `sourceKey` is its identity. */
export function readRecord({ path, content }: MarkdownFile, fileName: FileName, sourceKey: string): ReadFile {
  const { markdown, outline, text, names } = parsedWithoutNames(content);
  const evidence = gatherEvidence(markdown, outline, fileName);
  const refusal = whyNoRecord(outline, evidence, fileName);
  if (refusal) return { record: null, problems: [problem(refusal, path, 1)] };

  const heading = headingOf(evidence);
  const { date, dateFrom, remarks: dateRemarks } = readDate(evidence.dates);
  const { status, remarks: statusRemarks } = readStatus(evidence.status);
  const parts = partsOf(outline, markdown);
  const record: DecisionRecord = {
    path,
    sourceKey,
    original: content,
    originalWithoutNames: text,
    numbers: { heading: heading.number, fileName: fileName.number },
    title: shortened(heading.title || titleFromSlug(fileName)),
    date,
    dateFrom,
    status,
    ...parts,
    otherSections: evidence.otherSections,
    links: evidence.links.links,
  };
  const remarks = [
    ...evidence.remarks,
    ...dateRemarks,
    ...statusRemarks,
    ...evidence.links.remarks,
    ...remarksOnWhole(record, heading, evidence),
    ...names.slice(0, 1).map(({ from }): Remark => ({ code: 'names-left-out', line: from })),
  ];
  return { record, problems: remarks.map(({ code, line, ...words }) => problem(code, path, line, words)) };
}

type Parsed = { markdown: Markdown; outline: Outline; text: string; names: LineRange[] };

/** Takes the lines with names out before anything is read, so that no part of the record can hold them. */
function parsedWithoutNames(content: string): Parsed {
  const markdown = parseMarkdown(content);
  const outline = outlineOf(markdown);
  const names = linesWithNames(markdown, outline).sort((a, b) => a.from - b.from);
  if (names.length === 0) return { markdown, outline, text: content, names };
  const text = withoutLines(content, names);
  const cleaned = parseMarkdown(text);
  return { markdown: cleaned, outline: outlineOf(cleaned), text, names };
}

/** A file that tells nothing of a decision is no record; one without title and date cannot be placed. */
function whyNoRecord({ parts }: Outline, evidence: Evidence, fileName: FileName) {
  const numbered = parts.filter(({ heading }) => /^(?:M?ADR|LADR)[-\s#]*\d/i.test(heading));
  if (numbered.length > 1) return 'several-records';
  const hasDate = readDate(evidence.dates).date !== null;
  if (evidence.titles.length === 0 && !hasDate) return 'no-title-no-date';
  const isNumbered = fileName.number !== null || headingOf(evidence).number !== null;
  const tellsDecision =
    evidence.status.length > 0 || parts.some((part) => part.label && TELLING.has(part.label));
  return hasDate || isNumbered || tellsDecision ? null : 'not-a-decision-record';
}

const TELLING: ReadonlySet<Part['label']> = new Set([
  'status',
  'decision',
  'consequences',
  'options',
] as const);

function headingOf({ titles }: Evidence): Heading {
  const headings = titles.map(({ text }) => readHeading(withoutLeadingDate(text)));
  const titled = headings.find(({ title }) => title !== '');
  return {
    title: titled?.title ?? '',
    number: headings.find(({ number }) => number !== null)?.number ?? null,
  };
}

/** "2020-03-01: Use X" is the title "Use X". */
function withoutLeadingDate(text: string): string {
  return text.replace(/^\s*\d{4}-\d{2}-\d{2}(?:\s*[:–—-]\s*|\s+)(?=\S)/, '');
}

function shortened(title: string): string {
  return title.length > MAX_TITLE_LENGTH ? `${title.slice(0, MAX_TITLE_LENGTH - 1)}…` : title;
}

function titleFromSlug({ slug, stem }: FileName): string {
  return (slug || stem).replace(/[-_]+/g, ' ').trim();
}

type Parts = Pick<DecisionRecord, 'context' | 'options' | 'optionsAsWritten' | 'decision' | 'consequences'>;

function partsOf({ parts }: Outline, markdown: Markdown): Parts {
  const considered = parts.filter(({ label }) => label === 'options' || label === 'pros-and-cons');
  const asWritten = considered.map((part) => bodyOf(part, markdown)).filter((text) => text !== '');
  return {
    context: textOf(parts, 'context', markdown),
    options: readOptions(parts, markdown),
    optionsAsWritten: asWritten.join('\n\n') || null,
    decision: textOf(parts, 'decision', markdown),
    consequences: textOf(parts, 'consequences', markdown),
  };
}

function remarksOnWhole(record: DecisionRecord, heading: Heading, evidence: Evidence): Remark[] {
  const remarks: Remark[] = [];
  const { heading: inHeading, fileName } = record.numbers;
  const titleLine = evidence.titles[0]?.line ?? 1;
  if (heading.title === '') remarks.push({ code: 'title-from-file-name', line: 1 });
  if (heading.title.length > MAX_TITLE_LENGTH) {
    remarks.push({ code: 'title-cut', line: titleLine, it: String(MAX_TITLE_LENGTH) });
  }
  if (inHeading !== null && fileName !== null && inHeading !== fileName) {
    remarks.push({
      code: 'numbers-disagree',
      line: titleLine,
      it: String(inHeading),
      other: String(fileName),
    });
  }
  const cut = evidence.status.find(({ text }) => text.length >= MAX_LINE_LENGTH);
  if (cut) remarks.push({ code: 'line-cut', line: cut.line, it: String(MAX_LINE_LENGTH) });
  return [...remarks, ...missingParts(record)];
}

function missingParts({ context, decision, consequences }: DecisionRecord): Remark[] {
  const parts = [
    { text: context, nl: 'situatie', en: 'context' },
    { text: decision, nl: 'besluit', en: 'decision' },
    { text: consequences, nl: 'gevolgen', en: 'consequences' },
  ].filter(({ text }) => text === null);
  const [it, other] = [parts.map(({ nl }) => nl).join(', '), parts.map(({ en }) => en).join(', ')];
  return parts.length > 0 ? [{ code: 'part-missing', line: 1, it, other }] : [];
}
