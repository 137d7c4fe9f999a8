export type Relation = 'supersedes' | 'partly-supersedes' | 'amends' | 'clarifies' | 'relates-to';

/** Words in a line that say how two records relate, with their place in that line. */
export type Phrase = {
  relation: Relation;
  /** `out`: this record does it to the other; `in`: the other does it to this one. */
  direction: 'out' | 'in';
  asWritten: string;
  start: number;
  end: number;
  /** Strong words announce another record; weak ones ("updates") only count when a number, file or link follows. */
  isStrong: boolean;
};

type Rule = { relation: Relation; direction: 'out' | 'in'; isStrong: boolean; words: string[] };

const PARTLY =
  '(?:partly|partially|partial|in part|parts?|portions?|gedeeltelijke?|deels|ten dele|voor een deel)';
const PARTLY_PATTERN = new RegExp(`(?<!\\p{L})(?:${PARTLY}|een deel|deel|for|voor)(?!\\p{L})`, 'iu');

/** "superseded", "superceded", "superseeded", "supersceded". */
const SUPERSEDE = 'super(?:s|c|sc)e+d';
/** What people put between "superseded" and "by": a date, or for what part it holds. */
const MEANWHILE = `(?:,? (?:(?:on|op|in|since|per) [\\d/.-]+|\\(?${PARTLY}\\)?|fully|entirely|geheel|volledig|(?:for|voor) [^.,;:()\\uFFFC]{1,40}?),?)?`;

const RULES: Rule[] = [
  {
    relation: 'supersedes',
    direction: 'in',
    isStrong: true,
    words: [
      `(?:${SUPERSEDE}ed|replaced|obsoleted|succeeded)${MEANWHILE} by`,
      `(?:vervangen|opgevolgd)${MEANWHILE} door`,
    ],
  },
  {
    relation: 'supersedes',
    direction: 'in',
    isStrong: false,
    words: [`${SUPERSEDE}ed`, 'replaced', 'vervangen'],
  },
  {
    relation: 'supersedes',
    direction: 'out',
    isStrong: true,
    words: [
      `${SUPERSEDE}es`,
      `${SUPERSEDE}e of`,
      'replaces',
      'replacement (?:for|of)',
      'supers(?:ess|ed)ion of',
      'obsoletes',
      'vervangt',
      '(?:ter )?vervanging van',
    ],
  },
  {
    relation: 'supersedes',
    direction: 'out',
    isStrong: false,
    words: [`${SUPERSEDE}(?:e|ing)`, 'replacing'],
  },
  {
    relation: 'amends',
    direction: 'in',
    isStrong: true,
    words: [
      `(?:amended|modified|revised|refined|extended|updated|changed)${MEANWHILE} by`,
      `(?:gewijzigd|aangepast|aangevuld|uitgebreid|herzien)${MEANWHILE} door`,
    ],
  },
  {
    relation: 'amends',
    direction: 'out',
    isStrong: true,
    words: ['amends', 'amendment (?:to|of)', '(?:wijziging|aanvulling|aanpassing) (?:van|op)', 'wijzigt'],
  },
  {
    relation: 'amends',
    direction: 'out',
    isStrong: false,
    words: ['modifies', 'revises', 'refines', 'extends', 'updates', 'herziet', 'verfijnt'],
  },
  {
    relation: 'clarifies',
    direction: 'in',
    isStrong: true,
    words: ['clarified by', '(?:verduidelijkt|verhelderd|toegelicht) (?:door|in)'],
  },
  {
    relation: 'clarifies',
    direction: 'out',
    isStrong: true,
    words: [
      'clarifies',
      'clarification of',
      'verduidelijkt',
      '(?:verduidelijking|toelichting) (?:van|op|bij)',
    ],
  },
  {
    relation: 'relates-to',
    direction: 'in',
    isStrong: true,
    words: ['deprecated by', 'required by'],
  },
  {
    relation: 'relates-to',
    direction: 'out',
    isStrong: true,
    words: [
      'relates to',
      'related to',
      'deprecates',
      'gerelateerd aan',
      'hangt samen met',
      'houdt verband met',
    ],
  },
  {
    relation: 'relates-to',
    direction: 'out',
    isStrong: false,
    words: [
      'related(?: (?:decisions?|adrs?|records?|with))?',
      'gerelateerde? (?:besluit(?:en)?|aan)',
      'verwante? (?:besluit(?:en)?|aan)',
      'linked (?:to|with)',
      'see also',
      'depends on',
      'builds (?:up)?on',
      'zie ook',
      'bouwt voort op',
      'hoort bij',
    ],
  },
];

const OF_A_PART = `(?: (?:${PARTLY}(?: (?:of|van))?|een deel van|(?:a )?parts? of))?`;

const PATTERNS = RULES.map((rule) => ({
  rule,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${PARTLY}[ -]+)?(?:${rule.words.join('|')})${OF_A_PART}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}));

/** All relation words in one line, in order; of words that overlap, the longer count. */
export function phrasesIn(text: string): Phrase[] {
  const words = text.replaceAll('_', ' ');
  const found = PATTERNS.flatMap(({ rule, pattern }) =>
    [...words.matchAll(pattern)].map((match) => asPhrase(rule, match[0], match.index)),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((phrase) => {
    const isFree = phrase.start >= end;
    if (isFree) end = phrase.end;
    return isFree;
  });
}

const LONGEST_HEADING = 100;

/** The phrase that a whole heading consists of: "Superseded by", "Related decisions". */
export function phraseOfHeading(heading: string): Phrase | null {
  if (heading.length > LONGEST_HEADING) return null;
  const text = heading.replace(/[:\s]+$/, '').trim();
  const phrase = phrasesIn(text)[0];
  return phrase && phrase.start === 0 && phrase.end === text.length ? phrase : null;
}

/** "Superseded by [12](…) in part": whether the words after a link limit it. */
export function limitsToPart(textAfter: string): boolean {
  return new RegExp(`^[\\s,;(–—-]*${PARTLY}(?!\\p{L})`, 'iu').test(textAfter.slice(0, 60));
}

const NO_SUBJECT = new Set(
  `this that the adr adrs decision record it is was are were has have had been be now fully status and but later also since then
   originally accepted approved deprecated obsolete rejected proposed on in at dit deze het de besluit beslissing is was werd
   wordt zijn en maar later inmiddels volledig geheel sinds op aanvaard geaccepteerd vastgesteld note update updated notice
   let op nb`.split(/\s+/),
);

/**
 * "The bitmap skins are superseded by …": what of a decision was superseded, when the clause says so. "This
 * decision is superseded by …" has no such subject.
 */
export function subjectIn(textBefore: string): string | null {
  const clause = textBefore.split(/[.,;:()|→·!?\uFFFC]|\s[–—-]\s/u).at(-1) ?? '';
  const words = clause.match(/\p{L}+/gu) ?? [];
  return words.every((word) => NO_SUBJECT.has(word.toLowerCase())) ? null : clause.trim();
}

/** "May be superseded by, "not amended by": the words are there, the fact is not. */
export function isUncertain(textBefore: string): boolean {
  return /(?:^|[^\p{L}])(?:not|never|may|might|could|should|would|will|to be|niet|nooit|mogelijk|misschien|wellicht)(?:\s+(?:yet|be|been|being|is|later|nog|ooit|worden|binnenkort))*\s*$/iu.test(
    textBefore.slice(-60),
  );
}

function asPhrase(rule: Rule, asWritten: string, start: number): Phrase {
  const isPartly = rule.relation === 'supersedes' && PARTLY_PATTERN.test(asWritten);
  return {
    relation: isPartly ? 'partly-supersedes' : rule.relation,
    direction: rule.direction,
    isStrong: rule.isStrong,
    asWritten,
    start,
    end: start + asWritten.length,
  };
}
