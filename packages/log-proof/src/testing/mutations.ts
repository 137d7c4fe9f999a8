import { chainChanges, forgedChains } from './change-chain.ts';
import { columnChanges } from './change-column.ts';
import { headOf, type LoggedStream } from './logged-stream.ts';
import { type Change, type Mutation, otherInside } from './mutation.ts';
import { type Chance, random } from './random.ts';

type Maker = (streams: readonly LoggedStream[], chance: Chance) => Mutation | null;

const MAKERS: [name: string, Maker][] = [
  ...makers(columnChanges, false),
  ...makers(chainChanges, false),
  ...makers(forgedChains, true),
  ['stream removed', streamRemoved],
  ['kind of the stream changed', kindChanged],
  ['heads changed', headsChanged],
];

/** The names of all that `mutations` can do. */
export const MUTATION_NAMES: readonly string[] = MAKERS.map(([name]) => name);

/**
 * Endless ways to tamper with a history of proper events, the same for the same seed. Every kind comes by in turn, each
 * time to another place. Erasing texts with their salt is not among them: that is allowed, and cannot be told from it.
 */
export function* mutations(seed: number, streams: readonly LoggedStream[]): Generator<Mutation> {
  const chance = random(seed);
  for (let round = 0; ; round += 1) {
    const [, make] = MAKERS[round % MAKERS.length] ?? ['', streamRemoved];
    const mutation = make(streams, chance);
    if (mutation) yield mutation;
  }
}

function makers(changes: Record<string, Change>, needsOutside: boolean): [string, Maker][] {
  return Object.entries(changes).map(([name, change]) => [
    name,
    (streams, chance) => {
      const stream = chance.oneOf(streams);
      const changed = change(stream, chance);
      if (changed === null) return null;
      const all = streams.map((one) => (one === stream ? changed : one));
      return { name, streamId: stream.streamId, streams: all, needsOutside };
    },
  ]);
}

function streamRemoved(streams: readonly LoggedStream[], chance: Chance): Mutation {
  const stream = chance.oneOf(streams);
  const { streamId } = stream;
  return {
    name: 'stream removed',
    streamId,
    streams: streams.filter((one) => one !== stream),
    needsOutside: true,
  };
}

function kindChanged(streams: readonly LoggedStream[], chance: Chance): Mutation {
  const stream = chance.oneOf(streams);
  const changed = streams.map((one) => (one === stream ? { ...one, kind: `${one.kind}x` } : one));
  const { streamId } = stream;
  const listed = changed.map(headOf);
  return { name: 'kind of the stream changed', streamId, streams: changed, listed, needsOutside: true };
}

function headsChanged(streams: readonly LoggedStream[], chance: Chance): Mutation {
  const stream = chance.oneOf(streams);
  const heads = streams.map(headOf);
  const { streamId } = stream;
  const listed = heads.map((head) =>
    head.streamId === streamId ? { ...head, ...otherInside(head, chance) } : head,
  );
  return { name: 'heads changed', streamId, streams: [...streams], listed, needsOutside: false };
}
