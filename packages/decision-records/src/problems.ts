/** `error`: the file was not read. `warning`: something in it was not understood. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export type Problem = {
  path: string;
  /** Counted from 1; 1 when the problem is about the whole file. */
  line: number;
  code: ProblemCode;
  severity: Severity;
  message: { nl: string; en: string };
};

export type ProblemCode = keyof typeof catalogue;

/** The words a problem speaks of: a wording, a file name, a number. Which one is which, its code tells. */
type Words = { it?: string; other?: string };

type Entry = { severity: Severity; nl: string; en: string };

const catalogue = {
  'too-many-files': {
    severity: 'error',
    nl: 'Er zijn meer dan {it} bestanden. Er is niets gelezen; splits de map.',
    en: 'There are more than {it} files. Nothing was read; split the folder.',
  },
  'path-not-allowed': {
    severity: 'error',
    nl: 'Het pad wijst buiten de map. Het bestand is niet gelezen.',
    en: 'The path points outside the folder. The file was not read.',
  },
  'same-path-twice': {
    severity: 'error',
    nl: 'Dit pad komt twee keer voor. Alleen het eerste bestand is gelezen.',
    en: 'This path occurs twice. Only the first file was read.',
  },
  'file-empty': {
    severity: 'error',
    nl: 'Het bestand is leeg.',
    en: 'The file is empty.',
  },
  'file-too-large': {
    severity: 'error',
    nl: 'Het bestand is groter dan {it} bytes en is niet gelezen.',
    en: 'The file is larger than {it} bytes and was not read.',
  },
  'not-text': {
    severity: 'error',
    nl: 'Het bestand is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8.',
    en: 'The file is not text in UTF-8. Save it again as UTF-8.',
  },
  'too-intricate': {
    severity: 'error',
    nl: 'Tot deze regel is het bestand te diep genest, te lang of te vol met opmaaktekens om te lezen.',
    en: 'Up to this line the file is nested too deeply, too long or too full of formatting marks to be read.',
  },
  'no-title-no-date': {
    severity: 'error',
    nl: 'Er is geen titel en geen datum gevonden. Het bestand is niet als besluit te lezen.',
    en: 'No title and no date were found. The file cannot be read as a decision.',
  },
  'several-records': {
    severity: 'error',
    nl: 'Dit bestand bevat meer dan één besluit. Zet elk besluit in een eigen bestand.',
    en: 'This file holds more than one decision. Put each decision in a file of its own.',
  },
  'left-out': {
    severity: 'note',
    nl: 'Dit is geen besluit maar een ander bestand ({it}); het is overgeslagen.',
    en: 'This is not a decision but another file ({it}); it was left out.',
  },
  'not-a-decision-record': {
    severity: 'warning',
    nl: 'Geen nummer, datum, status of besluit gevonden; het bestand is overgeslagen.',
    en: 'No number, date, status or decision was found; the file was left out.',
  },
  'same-file-name': {
    severity: 'note',
    nl: 'Bestandsnaam “{it}” komt in meer mappen voor; de map hoort nu bij de herkomst.',
    en: 'File name “{it}” occurs in several folders; the folder is now part of its identity.',
  },
  'front-matter-not-understood': {
    severity: 'warning',
    nl: 'Het blok met gegevens bovenaan is geen geldige YAML; het is regel voor regel gelezen.',
    en: 'The block of data at the top is not valid YAML; it was read line by line.',
  },
  'front-matter-left-out': {
    severity: 'warning',
    nl: 'Het blok met gegevens bovenaan is te groot of te ingewikkeld en is overgeslagen.',
    en: 'The block of data at the top is too large or too involved and was left out.',
  },
  'title-from-file-name': {
    severity: 'warning',
    nl: 'Er is geen titel gevonden; de bestandsnaam is gebruikt.',
    en: 'No title was found; the file name was used.',
  },
  'title-cut': {
    severity: 'warning',
    nl: 'De titel is langer dan {it} tekens en is ingekort.',
    en: 'The title is longer than {it} characters and was shortened.',
  },
  'numbers-disagree': {
    severity: 'note',
    nl: 'De kop zegt nummer {it}, de bestandsnaam nummer {other}.',
    en: 'The heading says number {it}, the file name number {other}.',
  },
  'number-repeated': {
    severity: 'note',
    nl: 'Nummer {it} komt ook voor bij {other}; de besluiten blijven apart.',
    en: 'Number {it} is also borne by {other}; the decisions stay apart.',
  },
  'date-missing': {
    severity: 'warning',
    nl: 'Er is geen datum gevonden.',
    en: 'No date was found.',
  },
  'date-not-understood': {
    severity: 'warning',
    nl: 'De datum “{it}” is niet begrepen.',
    en: 'The date “{it}” was not understood.',
  },
  'date-ambiguous': {
    severity: 'warning',
    nl: 'De datum “{it}” kan twee dagen betekenen en is niet gebruikt.',
    en: 'The date “{it}” can mean two days and was not used.',
  },
  'dates-disagree': {
    severity: 'note',
    nl: 'De datum “{it}” wijkt af van {other}, die is gebruikt.',
    en: 'The date “{it}” differs from {other}, which was used.',
  },
  'status-missing': {
    severity: 'note',
    nl: 'Er staat niet of dit besluit is voorgesteld, aanvaard of afgewezen.',
    en: 'It does not say whether this decision was proposed, accepted or rejected.',
  },
  'status-not-understood': {
    severity: 'warning',
    nl: 'De status “{it}” is niet begrepen.',
    en: 'The status “{it}” was not understood.',
  },
  'status-not-chosen': {
    severity: 'warning',
    nl: 'De status is nog de keuzelijst van het sjabloon: “{it}”.',
    en: 'The status is still the list of choices of the template: “{it}”.',
  },
  'line-cut': {
    severity: 'warning',
    nl: 'Deze regel is te lang; alleen de eerste {it} tekens zijn op status, datum en verwijzingen gelezen.',
    en: 'This line is too long; only its first {it} characters were read for status, date and links.',
  },
  'part-missing': {
    severity: 'note',
    nl: 'Niet gevonden: {it}.',
    en: 'Not found: {other}.',
  },
  'names-left-out': {
    severity: 'note',
    nl: 'Namen van mensen zijn weggelaten.',
    en: 'Names of people were left out.',
  },
  'link-without-target': {
    severity: 'warning',
    nl: '“{it}” zegt niet welk besluit bedoeld is.',
    en: '“{it}” does not say which decision is meant.',
  },
  'link-not-certain': {
    severity: 'note',
    nl: '“{it}” zegt niet dat het zo is; er is geen verband gelegd.',
    en: '“{it}” does not say that it is so; no link was made.',
  },
  'too-many-links': {
    severity: 'warning',
    nl: 'Meer dan {it} verbanden; de rest is niet gelezen.',
    en: 'More than {it} links; the others were not read.',
  },
  'link-ambiguous': {
    severity: 'warning',
    nl: '“{it}” kan {other} betekenen; er is geen verband gelegd.',
    en: '“{it}” can mean {other}; no link was made.',
  },
  'link-unknown': {
    severity: 'warning',
    nl: '“{it}” is bij geen van deze besluiten terug te vinden.',
    en: '“{it}” is not to be found among these decisions.',
  },
  'link-number-only': {
    severity: 'warning',
    nl: 'Van “{it}” klopt alleen het nummer met {other}, de titel niet; er is geen verband gelegd.',
    en: 'Of “{it}” only the number fits {other}, the title does not; no link was made.',
  },
  'link-to-itself': {
    severity: 'warning',
    nl: '“{it}” wijst naar het besluit zelf.',
    en: '“{it}” points to the decision itself.',
  },
  'link-file-renamed': {
    severity: 'note',
    nl: 'Het bestand “{it}” is er niet; bedoeld is {other}.',
    en: 'There is no file “{it}”; {other} is meant.',
  },
  'link-evidence-conflict': {
    severity: 'note',
    nl: 'De bestandsnaam is gevolgd, maar de titel “{it}” hoort bij {other}.',
    en: 'The file name was followed, but the title “{it}” belongs to {other}.',
  },
  'link-words-differ': {
    severity: 'note',
    nl: 'De verwijzing “{it}” heeft een andere titel of een ander nummer dan {other}.',
    en: 'The link “{it}” has another title or number than {other}.',
  },
  'link-by-address': {
    severity: 'note',
    nl: 'De verwijzing is een webadres; bedoeld lijkt {other}, dat dezelfde bestandsnaam heeft.',
    en: 'The link is a web address; {other}, which has the same file name, seems to be meant.',
  },
  'ends-differ': {
    severity: 'note',
    nl: 'De ene kant zegt “vervangen”, de andere “deels vervangen” ({it}); “deels” is gevolgd.',
    en: 'One end says “superseded”, the other “partly superseded” ({it}); “partly” was followed.',
  },
  'link-against-time': {
    severity: 'note',
    nl: 'Dit besluit vervangt of wijzigt {it}, dat een latere datum heeft.',
    en: 'This decision supersedes or amends {it}, which has a later date.',
  },
  'superseded-in-a-circle': {
    severity: 'warning',
    nl: 'Deze besluiten vervangen elkaar in een kring: {it}.',
    en: 'These decisions supersede one another in a circle: {it}.',
  },
} as const satisfies Record<string, Entry>;

const LONGEST_QUOTE = 160;

/** Makes the problem `code` at `line` of `path`; `words` fill the places in its sentence. */
export function problem(code: ProblemCode, path: string, line: number, words: Words = {}): Problem {
  const { severity, nl, en } = catalogue[code];
  return { path, line, code, severity, message: { nl: fill(nl, words), en: fill(en, words) } };
}

function fill(sentence: string, words: Words): string {
  return sentence.replace(/\{(it|other)\}/g, (_, name: 'it' | 'other') => shortened(words[name] ?? ''));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
