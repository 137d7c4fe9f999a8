import type { Text } from '../frame/text.ts';

/** How one record relates to another; read from `from` to `to`. */
export const relations = {
  supersedes: { nl: 'vervangt', en: 'supersedes' },
  'partly-supersedes': { nl: 'vervangt deels', en: 'partly supersedes' },
  amends: { nl: 'wijzigt', en: 'amends' },
  clarifies: { nl: 'verduidelijkt', en: 'clarifies' },
  'relates-to': { nl: 'hangt samen met', en: 'relates to' },
} as const satisfies Record<string, Text>;
export type Relation = keyof typeof relations;

/** The same relations read from the other end. */
export const inverseRelations = {
  supersedes: { nl: 'vervangen door', en: 'superseded by' },
  'partly-supersedes': { nl: 'deels vervangen door', en: 'partly superseded by' },
  amends: { nl: 'gewijzigd door', en: 'amended by' },
  clarifies: { nl: 'verduidelijkt door', en: 'clarified by' },
  'relates-to': { nl: 'hangt samen met', en: 'relates to' },
} as const satisfies Record<Relation, Text>;

export interface RecordLink {
  from: string;
  to: string;
  relation: Relation;
  /** The words of the source, when the link was read from a file. */
  asWritten: string | null;
  on: string;
}
