import { MAX_STATUS_LENGTH } from './limits.ts';
import type { StatedStatus, StatusValue } from './record.ts';
import { phrasesIn } from './relation.ts';
import { type Remark, readable } from './stated-links.ts';
import type { WrittenLine } from './written-lines.ts';

type KnownStatus = Exclude<StatusValue, 'unknown'>;

/** Of several words the one furthest along counts: "Accepted" stays above "Superseded by …" in many logs. */
const FURTHEST_FIRST: readonly KnownStatus[] = [
  'superseded',
  'deprecated',
  'rejected',
  'accepted',
  'proposed',
];

const WORDS: Record<KnownStatus, string[]> = {
  superseded: [
    'super(?:s|c|sc)e+ded',
    'obsoleted by',
    '(?:replaced|vervangen|opgevolgd)(?=\\s*(?:by|door|\\uFFFC|$))',
  ],
  deprecated: [
    'deprecated',
    'obsolete',
    'retired',
    'archived',
    'no longer (?:valid|applicable|in force)',
  ].concat(['verouderd', 'vervallen', 'afgeschaft', 'niet meer van (?:kracht|toepassing)']),
  rejected: [
    'rejected',
    'declined',
    'refused',
    'withdrawn',
    'abandoned',
    'not accepted',
    'not approved',
  ].concat(['afgewezen', 'verworpen', 'ingetrokken', 'niet (?:aanvaard|geaccepteerd|aangenomen)']),
  accepted: [
    'accepted',
    'approved',
    'adopted',
    'agreed',
    'decided',
    'ratified',
    'implemented',
    'active',
    'in force',
    'final',
  ]
    .concat([
      'geaccepteerd',
      'aanvaard',
      'goedgekeurd',
      'vastgesteld',
      'aangenomen',
      'akkoord',
      'besloten',
      'genomen',
    ])
    .concat(['bekrachtigd', 'van kracht', 'definitief']),
  proposed: [
    'proposed',
    'proposal',
    'draft',
    'pending',
    'open',
    'in review',
    'under (?:review|discussion)',
    'wip',
  ].concat([
    'work in progress',
    'voorgesteld',
    'voorstel',
    'concept',
    'in bespreking',
    'ter bespreking',
    'in behandeling',
  ]),
};

const LEAD = String.raw`^[^\p{L}]*(?:status\s*[:=|]\s*)?(?:(?:is|was|are|has been|currently|now|nu|it is|this is)\s+)*`;

const PATTERNS = FURTHEST_FIRST.map((value) => ({
  value,
  pattern: new RegExp(`${LEAD}(?:${WORDS[value].join('|')})(?!\\p{L})`, 'iu'),
}));

/** Reads what the status lines say, and what in them was not understood. */
export function readStatus(lines: readonly WrittenLine[]): { status: StatedStatus; remarks: Remark[] } {
  const line = lines[0]?.line ?? null;
  const asWritten = lines.map(readable).join('\n').trim().slice(0, MAX_STATUS_LENGTH) || null;
  if (line === null || asWritten === null) return missing(null, line);
  if (lines.some(({ text }) => isChoiceOfTemplate(text))) {
    return { ...missing(asWritten, line), remarks: [{ code: 'status-not-chosen', line, it: asWritten }] };
  }
  const said = new Set(lines.flatMap(statusesIn));
  const value = FURTHEST_FIRST.find((status) => said.has(status));
  if (value) return { status: { value, asWritten, line }, remarks: [] };
  if (lines.some(({ text }) => phrasesIn(text).length > 0)) return missing(asWritten, line);
  return { ...missing(asWritten, line), remarks: [{ code: 'status-not-understood', line, it: asWritten }] };
}

/** "proposed | rejected | accepted | …": nobody chose yet. */
export function isChoiceOfTemplate(text: string): boolean {
  const choices = text
    .replace(/^[\s|]*status\s*[:|]/i, '')
    .replace(/[{}[\]]/g, '')
    .split(/[|/]/);
  return choices.filter((choice) => clauseStatus(choice) !== undefined).length >= 3;
}

function statusesIn({ text }: WrittenLine): KnownStatus[] {
  const isPartly = phrasesIn(text).some(({ relation }) => relation === 'partly-supersedes');
  return text
    .split(/[,;|/→()]|->|=>|\s[–—-]\s|\.\s+(?=superseded|deprecated|amended|vervangen)/iu)
    .flatMap((clause) => clauseStatus(clause) ?? [])
    .filter((status) => !(isPartly && status === 'superseded'));
}

function clauseStatus(clause: string): KnownStatus | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(clause))?.value;
}

function missing(asWritten: string | null, line: number | null): { status: StatedStatus; remarks: Remark[] } {
  const status: StatedStatus = { value: 'unknown', asWritten, line };
  return { status, remarks: [{ code: 'status-missing', line: line ?? 1 }] };
}
