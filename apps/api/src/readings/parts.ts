import type { Text } from '@samenspel/domain';

/** What of a collaboration can be read. */
export const readingParts = {
  overview: { nl: 'het overzicht', en: 'the overview' },
  history: { nl: 'de geschiedenis', en: 'the history' },
  results: { nl: 'uitkomsten van rondes', en: 'results of rounds' },
  records: { nl: 'vastleggingen', en: 'records' },
  decisions: { nl: 'besluiten', en: 'decisions' },
  search: { nl: 'zoeken', en: 'search' },
  live: { nl: 'live meelezen', en: 'live reading' },
} as const satisfies Record<string, Text>;
export type ReadingPart = keyof typeof readingParts;

/**
 * What each field of a collaboration lets one read. Null for what says only that it is there, and what the reader is in it; a
 * field without an entry fails the test.
 */
export const partOfField: Readonly<Record<string, ReadingPart | null>> = {
  asOf: 'overview',
  blockResult: 'results',
  blockResults: 'results',
  circle: null,
  consents: null,
  decision: 'decisions',
  decisions: 'decisions',
  events: 'history',
  fictionNotice: null,
  focusBlocks: 'overview',
  head: 'overview',
  history: 'history',
  id: null,
  invitations: null,
  isFictional: null,
  issue: 'overview',
  key: null,
  language: null,
  lastRecordedOn: 'overview',
  name: null,
  partners: 'overview',
  phase: 'overview',
  phases: 'overview',
  portfolio: null,
  readings: null,
  record: 'records',
  records: 'records',
  rounds: 'results',
  search: 'search',
  seats: null,
  startedOn: 'overview',
  status: 'overview',
  summary: 'overview',
  version: 'overview',
  viewer: null,
};

/** What says little today and tells, moment by moment, how it came about. */
export const partOfThePast: Readonly<Record<string, ReadingPart>> = {
  asOf: 'history',
  head: 'history',
  name: 'history',
  version: 'history',
};
