import { MAX_LINKS_PER_RECORD } from './limits.ts';
import {
  type LinkTarget,
  namesNothing,
  startsWithTarget,
  targetOfLink,
  targetsOfText,
} from './link-target.ts';
import type { ProblemCode } from './problems.ts';
import type { StatedLink } from './record.ts';
import { isUncertain, limitsToPart, type Phrase, phrasesIn, subjectIn } from './relation.ts';
import { LINK_MARK, type WrittenLine, type WrittenLink } from './written-lines.ts';

export type Remark = { code: ProblemCode; line: number; it?: string; other?: string };
export type StatedLinks = { links: StatedLink[]; remarks: Remark[] };

/** `onlyAtStart`: relation words only count at the start of a line. `heading`: the relation that a heading gave to what follows. */
type Reading = { onlyAtStart?: boolean; heading?: Phrase | null };

/** Reads lines such as "Superseded by [12. Use X](0012-use-x.md)", in the words and misspellings people use. */
export function readStatedLinks(lines: readonly WrittenLine[], reading: Reading = {}): StatedLinks {
  const result: StatedLinks = { links: [], remarks: [] };
  let open: Phrase | null = reading.heading ?? null;
  for (const line of lines.map(withPhrasesOutsideLinks)) {
    const phrases = phrasesIn(line.text).filter(
      ({ start }) => !reading.onlyAtStart || isLineStart(line.text, start),
    );
    if (phrases.length === 0) open = continued(line, open, result);
    else open = stated(line, phrases, result) ?? reading.heading ?? null;
  }
  if (open && open !== reading.heading) missingTarget(open, lines.at(-1)?.line ?? 1, result);
  return limited(result);
}

/** Reads the relations of one line; gives the last one when the line ends before naming its target. */
function stated(line: WrittenLine, phrases: Phrase[], result: StatedLinks): Phrase | null {
  let open: Phrase | null = null;
  for (const [index, phrase] of phrases.entries()) {
    const end = phrases[index + 1]?.start ?? line.text.length;
    const rest = line.text.slice(phrase.end, end);
    const found = targetsAfter(rest, linksFrom(line, phrase.end), phrase.isStrong);
    if (found.length > 0 && isUncertain(line.text.slice(0, phrase.start))) {
      result.remarks.push({ code: 'link-not-certain', line: line.line, it: readable(line) });
    } else {
      const precise = withSubject(phrase, line.text.slice(phrases[index - 1]?.end ?? 0, phrase.start));
      for (const target of found) result.links.push(statedLink(precise, target, line.line));
    }
    const isBare = found.length === 0 && !namesNothing(rest);
    const goesOn = /(?:[,&]|(?<!\p{L})(?:and|en))\s*$/iu.test(rest);
    if (isBare && phrase.isStrong && index < phrases.length - 1) missingTarget(phrase, line.line, result);
    open = (isBare && /^[\s:]*$/.test(rest)) || goesOn ? phrase : null;
    if (isBare && phrase.isStrong && open === null) missingTarget(phrase, line.line, result);
  }
  return open;
}

/** A line without relation words goes on with the relation before it when it starts with a link or a number. */
function continued(line: WrittenLine, open: Phrase | null, result: StatedLinks): Phrase | null {
  if (open === null) return null;
  const startsWithLink = /^[\s\-*•>(|]*\uFFFC/u.test(line.text);
  if (!startsWithLink && !startsWithTarget(line.text)) return open;
  for (const target of targetsAfter(line.text, line.links, false))
    result.links.push(statedLink(open, target, line.line));
  return { ...open, isStrong: false };
}

function missingTarget(phrase: Phrase, line: number, result: StatedLinks): void {
  if (phrase.isStrong) result.remarks.push({ code: 'link-without-target', line, it: phrase.asWritten });
}

/** Of "The skins are superseded by …" only the skins are; the rest of the decision still holds. */
function withSubject(phrase: Phrase, textBefore: string): Phrase {
  if (phrase.relation !== 'supersedes' || phrase.direction !== 'in') return phrase;
  const subject = subjectIn(textBefore);
  if (subject === null) return phrase;
  return { ...phrase, relation: 'partly-supersedes', asWritten: `${subject} ${phrase.asWritten}` };
}

type Found = { target: LinkTarget; asWritten: string; isPart?: boolean };

const LONGEST_WORDING = 500;

/** The links, or else the plain text, that follow a relation word up to the next one. */
function targetsAfter(rest: string, links: WrittenLink[], mayBeTitle: boolean): Found[] {
  const [before = '', ...between] = rest.split(LINK_MARK);
  if (between.length === 0) {
    const targets = targetsOfText(rest, !mayBeTitle);
    const whole = rest
      .replace(/^[\s:|]+/, '')
      .slice(0, LONGEST_WORDING)
      .trim();
    return targets.map((target) => ({ target, asWritten: targets.length === 1 ? whole : target.text }));
  }
  if (/[.!?]\s+\p{Lu}/u.test(before)) return [];
  const stop = between.findIndex((text, index) => index < between.length - 1 && !isConnector(text));
  return links.slice(0, stop < 0 ? between.length : stop + 1).map((link, index) => ({
    target: targetOfLink(link),
    asWritten: link.asWritten,
    isPart: limitsToPart(between[index] ?? ''),
  }));
}

function isConnector(text: string): boolean {
  return /^[\s,;&/()[\]-]*(?:(?:and|en|or|of|as well as|adr|also|ook)[\s,;&/()-]*)*$/iu.test(text);
}

function statedLink({ relation, direction, asWritten }: Phrase, found: Found, line: number): StatedLink {
  const words = `${asWritten} ${found.asWritten}`;
  const isPart = found.isPart === true && relation === 'supersedes';
  return {
    relation: isPart ? 'partly-supersedes' : relation,
    direction,
    asWritten: words,
    target: found.target,
    line,
    resolvedTo: null,
  };
}

/** "[Superseded by 12](0012-x.md)" reads as "Superseded by [12](0012-x.md)". */
function withPhrasesOutsideLinks(line: WrittenLine): WrittenLine {
  const phrases = line.links.map(({ text }) => phrasesIn(text).find(({ start }) => start === 0));
  if (phrases.every((phrase) => phrase === undefined)) return line;
  let next = 0;
  const text = line.text.replaceAll(LINK_MARK, () => `${phrases[next++]?.asWritten ?? ''} ${LINK_MARK}`);
  const links = line.links.map((link, index) => ({
    ...link,
    text: link.text.slice(phrases[index]?.end ?? 0).trim(),
  }));
  return { ...line, text, links };
}

function linksFrom(line: WrittenLine, offset: number): WrittenLink[] {
  return line.links.slice(line.text.slice(0, offset).split(LINK_MARK).length - 1);
}

function isLineStart(text: string, start: number): boolean {
  return /^[^\p{L}\p{N}\uFFFC]*$/u.test(text.slice(0, start));
}

/** A line with its links as their words. */
export function readable({ text, links }: WrittenLine): string {
  let next = 0;
  return text.replaceAll(LINK_MARK, () => links[next++]?.text ?? '').trim();
}

function limited({ links, remarks }: StatedLinks): StatedLinks {
  if (links.length <= MAX_LINKS_PER_RECORD) return { links, remarks: remarks.slice(0, MAX_LINKS_PER_RECORD) };
  const line = links[MAX_LINKS_PER_RECORD]?.line ?? 1;
  const tooMany: Remark = { code: 'too-many-links', line, it: String(MAX_LINKS_PER_RECORD) };
  return {
    links: links.slice(0, MAX_LINKS_PER_RECORD),
    remarks: [...remarks.slice(0, MAX_LINKS_PER_RECORD), tooMany],
  };
}
