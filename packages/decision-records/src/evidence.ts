import type { FileName } from './file-name.ts';
import { type FrontMatterEntry, readFrontMatter } from './front-matter.ts';
import { type Label, readLabel } from './label.ts';
import { type Markdown, parseMarkdown } from './markdown.ts';
import { readPreamble } from './preamble.ts';
import type { DateEvidence } from './read-date.ts';
import type { Section } from './record.ts';
import { phraseOfHeading, phrasesIn } from './relation.ts';
import { asSection, type Outline } from './sections.ts';
import { type Remark, readStatedLinks, type StatedLinks } from './stated-links.ts';
import { isChoiceOfTemplate } from './status.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** What the different places of one file say, before anything is chosen from it. */
export type Evidence = {
  titles: { text: string; line: number }[];
  dates: DateEvidence[];
  status: WrittenLine[];
  links: StatedLinks;
  otherSections: Section[];
  remarks: Remark[];
};

/** Gathers evidence from front matter, preamble, sections and file name. */
export function gatherEvidence(markdown: Markdown, outline: Outline, fileName: FileName): Evidence {
  const { entries, remarks } = readFrontMatter(markdown);
  const under = (label: Label) => outline.parts.filter((part) => part.label === label);
  const onTop = [...outline.preamble, ...under('data').flatMap(({ nodes }) => nodes)];
  const preamble = readPreamble(onTop, markdown);
  const linesUnder = (label: Label) => under(label).flatMap(({ nodes }) => writtenLines(nodes, markdown));
  const frontStatus = entries.filter(({ key }) => readLabel(key) === 'status').flatMap(linesOfEntry);
  const status = [...linesUnder('status'), ...preamble.status, ...frontStatus];
  const notices = [...preamble.relations, ...entries.flatMap(relationOfEntry)];
  return {
    titles: titlesIn(outline, entries, linesUnder('title')),
    dates: datesFrom(outline, entries, linesUnder('date'), preamble.dates, status, fileName),
    status: status.length > 0 ? status : notices,
    links: joined([
      readStatedLinks(status.filter(({ text }) => !isChoiceOfTemplate(text))),
      readStatedLinks(notices),
      ...linksInSections(outline, markdown),
    ]),
    otherSections: otherSections(outline, preamble.prose, markdown),
    remarks,
  };
}

function titlesIn({ title }: Outline, entries: FrontMatterEntry[], lines: WrittenLine[]): Evidence['titles'] {
  const front = entries.filter(({ key }) => readLabel(key) === 'title');
  const fromFront = front.flatMap(({ values, line }) => values.map((text) => ({ text, line })));
  return [...lines.slice(0, 1), ...(title ? [title] : []), ...fromFront].filter(
    ({ text }) => text.trim() !== '',
  );
}

function datesFrom(
  { title }: Outline,
  entries: FrontMatterEntry[],
  section: WrittenLine[],
  preamble: { text: string; line: number }[],
  status: WrittenLine[],
  fileName: FileName,
): DateEvidence[] {
  const front = entries.filter(({ key, values }) => readLabel(key) === 'date' && values.length > 0);
  const hasDigits = ({ text }: { text: string }) => /\d{4}/.test(text);
  const dated = status.filter((line) => hasDigits(line) && phrasesIn(line.text).length === 0);
  return [
    ...[...preamble, ...section.slice(0, 1)].map(
      ({ text, line }): DateEvidence => ({ place: 'body', text, line }),
    ),
    ...front.map(
      ({ values, line }): DateEvidence => ({ place: 'front-matter', text: values.join(' '), line }),
    ),
    ...dated
      .filter(({ text }) => isDateLike(text))
      .map(({ text, line }): DateEvidence => ({ place: 'status', text, line })),
    ...(title && isDateLike(title.text) ? [{ place: 'heading' as const, ...title }] : []),
    ...(fileName.date ? [{ place: 'file-name' as const, text: fileName.date, line: 1 }] : []),
  ];
}

/** Only ISO dates and dates with the name of a month count where a date is not announced. */
function isDateLike(text: string): boolean {
  return /\d{4}-\d{2}-\d{2}|\d{1,2}\S{0,2} \p{L}{3,} \d{4}|\p{L}{3,} \d{1,2},? \d{4}/u.test(
    text.slice(0, 300),
  );
}

function linesOfEntry({ values, line }: FrontMatterEntry): WrittenLine[] {
  return values.flatMap((value) => {
    const markdown = parseMarkdown(value, line);
    return writtenLines(markdown.root.children, markdown);
  });
}

/** `superseded-by: 0012` reads as the line "superseded by: 0012". */
function relationOfEntry(entry: FrontMatterEntry): WrittenLine[] {
  const phrase = phraseOfHeading(entry.key.replace(/[_-]+/g, ' '));
  if (phrase === null) return [];
  return linesOfEntry(entry).map((line) => ({ ...line, text: `${phrase.asWritten}: ${line.text}` }));
}

function linksInSections({ parts }: Outline, markdown: Markdown): StatedLinks[] {
  return parts
    .filter(({ label, phrase }) => label === 'links' || phrase !== null)
    .map(({ nodes, phrase }) =>
      readStatedLinks(writtenLines(nodes, markdown), { onlyAtStart: true, heading: phrase }),
    );
}

function joined(all: StatedLinks[]): StatedLinks {
  return { links: all.flatMap(({ links }) => links), remarks: all.flatMap(({ remarks }) => remarks) };
}

function otherSections(
  outline: Outline,
  prose: { text: string; line: number } | null,
  markdown: Markdown,
): Section[] {
  const others = outline.parts.filter(({ label }) => label === null || label === 'links');
  const sections = others.map((part) => asSection(part, markdown));
  return prose ? [{ heading: null, ...prose }, ...sections] : sections;
}
