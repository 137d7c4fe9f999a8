/** What a heading, a key of the front matter or a word before a colon announces. */
export type Label =
  | 'title'
  | 'status'
  | 'date'
  | 'names'
  | 'context'
  | 'decision'
  | 'consequences'
  | 'options'
  | 'pros-and-cons'
  | 'links'
  | 'data';

const WORDS: Record<Label, string> = {
  title: 'title | titel',
  status: 'status | state | stand van zaken',
  date: `date | datum | decision date | date decided | date of decision | decided | decided on | accepted on |
    approved on | accepted at | decided at | approved at | aanvaard op | vastgesteld op | besluitdatum | datum besluit | datum van besluit | besloten op`,
  names: `decider | deciders | decision maker | decision makers | decided by | author | authors | auteur | auteurs | owner |
    owners | eigenaar | eigenaren | consulted | informed | beslisser | beslissers | besluitvormers | besloten door |
    geraadpleegd | geinformeerd | contributor | contributors | participants | deelnemers | aanwezig | aanwezigen |
    attendees | approver | approvers | approved by | reviewer | reviewers | driver | contact | contactpersoon | people |
    betrokkenen | accepted by | assignee | assignees | proposer | maintainer | maintainers | technisch eigenaar | signed off by | proposed by | voorgesteld door | written by | geschreven door | opgesteld door |
    responsible | accountable | stakeholder | stakeholders | raci | verantwoordelijk | verantwoordelijke | verantwoordelijken |
    eindverantwoordelijk | eindverantwoordelijke | belanghebbende | belanghebbenden | participant | deelnemer | notulist |
    facilitator | facilitators | indiener | indieners | submitter | scribe | creator | created by | gemaakt door | voorzitter | chair |
    editor | editors | redacteur | sponsor | sponsors | besluitnemer | besluitnemers | opsteller | opstellers | trekker | trekkers |
    email | e mail | last modified by | modified by | assigned to | note taker | tech lead | responsible person | persons | voters |
    ingebracht door | projectleider | projectleiders | medewerker | medewerkers | wethouder | namens | champion | dri`,
  context: `context | context and problem statement | problem | problem statement | issue | background | motivation |
    situation | context and background | context en probleemstelling | probleemstelling | probleem | situatie | aanleiding |
    achtergrond | vraagstuk`,
  decision: `decision | decisions | the decision | our decision | decision outcome | outcome | resolution | chosen option |
    besluit | beslissing | het besluit | genomen besluit | uitkomst | keuze | gekozen optie`,
  consequences: `consequences | consequence | positive consequences | negative consequences | implications | impact |
    gevolgen | consequenties | positieve gevolgen | negatieve gevolgen | implicaties`,
  options: `options | considered options | options considered | alternatives | alternatives considered |
    considered alternatives | opties | overwogen opties | alternatieven | overwogen alternatieven`,
  'pros-and-cons': `pros and cons of the options | pros and cons | pros and cons of the alternatives | voor en nadelen |
    voor en nadelen van de opties | voors en tegens`,
  data: 'metadata | meta data | record details | gegevens | kenmerken',
  links: `links | more information | related | references | see also | meer informatie | verwijzingen | zie ook`,
};

const LABELS = new Map(
  Object.entries(WORDS).flatMap(([label, words]) =>
    words.split('|').map((word) => [word.replace(/\s+/g, ' ').trim(), label as Label] as const),
  ),
);

/** Recognises a label whatever its case, accents, numbering and punctuation: "2. Context:", "decision_makers", "decidedBy". */
export function readLabel(text: string): Label | null {
  return LABELS.get(labelWords(text)) ?? null;
}

export function labelWords(text: string): string {
  return text
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** In front matter these are about people, too; elsewhere they may be content. */
const KEYS_FOR_PEOPLE = new Set(
  `email e mail mails cc member members lid leden approval approvals person persons personen voter voters submitters creators
    scribes secretary secretaris penvoerder initiator initiatiefnemer initiatiefnemers requester requesters aanvrager aanvragers
    reporter signatory signatories ondertekenaar ondertekenaars coordinator coordinatoren woordvoerder`.split(
    /\s+/,
  ),
);
/** These are about people only when they are all that a key says: `by`, but not `superseded by`. */
const WHOLE_KEYS_FOR_PEOPLE = new Set(
  'by door who wie namens lead leads manager managers champion champions host actor actors dri'.split(' '),
);
const DONE_BY = /^(?:created|made|taken|gemaakt|genomen|beslist|goedgekeurd|vastgesteld) (?:by|door)$/;

/** The most words of a label for people: "signed off by". */
const MOST_WORDS = 3;

/** Whether a key of the front matter is about people: a label for them, also with more words around it ("lead author", "ownerEmail"). */
export function isKeyForPeople(key: string): boolean {
  const whole = labelWords(key);
  if (WHOLE_KEYS_FOR_PEOPLE.has(whole)) return true;
  const words = whole.split(' ');
  return words.some((_, from) =>
    Array.from({ length: MOST_WORDS }, (_, more) => words.slice(from, from + more + 1).join(' ')).some(
      (some) => LABELS.get(some) === 'names' || KEYS_FOR_PEOPLE.has(some) || DONE_BY.test(some),
    ),
  );
}

/** Labels that can mean nothing but people, wherever they stand. */
const SURELY_NAMES =
  /^(?:decid(?:ers?|ed by)|decision makers?|authors?|auteurs?|consulted|beslissers?|besluitvormers|besloten door|geraadpleegd|approve(?:rs?|d by)|signed off by|written by|geschreven door|opgesteld door)$/;

export function isSurelyNames(words: string): boolean {
  return SURELY_NAMES.test(labelWords(words));
}

/** "Status: Accepted", "| Date | 2020-01-31 |": the label and what follows it. */
export function splitLabel(line: string): { words: string; value: string } | null {
  const match = /^[\s|*•-]*(\p{L}[\p{L} /_-]{1,40}?)\s*[:|=]/u.exec(line);
  if (match === null) return null;
  const value = line.slice(match[0].length).trim();
  return { words: match[1] ?? '', value: value.endsWith('|') ? value.slice(0, -1).trimEnd() : value };
}

/** "Accepted: 2020-01-31" gives a date; the word alone is a status. */
export function isDatedStatus({ words, value }: { words: string; value: string }): boolean {
  return /^(?:accepted|approved|adopted|aanvaard|vastgesteld)$/.test(labelWords(words)) && /\d/.test(value);
}
