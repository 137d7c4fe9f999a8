import type { Text } from './text.ts';

/** The kinds of evidence a record can lean on. */
export const evidenceIds = ['quote', 'photo', 'figure', 'document', 'observation', 'demonstration'] as const;

export type EvidenceId = (typeof evidenceIds)[number];

export const evidence = {
  quote: { nl: 'citaat', en: 'quote' },
  photo: { nl: 'foto', en: 'photo' },
  figure: { nl: 'cijfer', en: 'figure' },
  document: { nl: 'document', en: 'document' },
  observation: { nl: 'waarneming', en: 'observation' },
  demonstration: { nl: 'demonstratie', en: 'demonstration' },
} as const satisfies Record<EvidenceId, Text>;
