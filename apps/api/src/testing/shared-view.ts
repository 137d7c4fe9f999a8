import { demoCollaborationId } from '../demo/seed.ts';
import type { Person } from './asking.ts';

type DemoKey = Parameters<typeof demoCollaborationId>[0];

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer follows from the question in the test
export type Seen = any;

/** A result of a block in words, as it was shared. */
export interface SharedResult {
  publishedOn: string;
  level: { from: number; to: number } | null;
  change: string | null;
  unknownBand: string;
  shown: string;
}

/** A record as it was shared, with its history and the fields asked for. */
export interface SharedRecord {
  recordId: string;
  occurredOn: string;
  state: string;
  history: { type: string; occurredOn: string }[];
  [field: string]: unknown;
}

/** What somebody outside the teams sees of the collaborations of the demo. */
export function sharedViewOf(person: Person) {
  const seen = async (key: DemoKey, fields: string): Promise<Seen> => {
    const query = `query ($id: ID!) { collaboration(id: $id) { ${fields} } }`;
    return (await person.ask(query, { id: demoCollaborationId(key) })).collaboration;
  };

  /** The results of a block, oldest first. */
  const resultsOf = async (key: DemoKey, block: string): Promise<SharedResult[]> =>
    (
      await seen(
        key,
        `blockResult(blockId: ${block}) { publishedOn level { from to } change unknownBand shown }`,
      )
    ).blockResult;

  /** The records of a kind, the one that began first before the others. */
  const recordsOf = async (key: DemoKey, kind: string, fields = 'called'): Promise<SharedRecord[]> => {
    const enumValue = kind.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    const asked = `recordId occurredOn state history { type occurredOn } ... on ${kind} { ${fields} }`;
    return (await seen(key, `records(first: 100, kind: ${enumValue}) { nodes { ${asked} } }`)).records.nodes;
  };

  return { seen, resultsOf, recordsOf };
}

/** Where a result lies: on a level, or halfway between two. */
export const heightOf = ({ level }: SharedResult): number =>
  level ? (level.from + level.to) / 2 : Number.NaN;
