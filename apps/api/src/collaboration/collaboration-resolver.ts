import type { AsOf } from '@samenspel/domain';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { lookUp, readFor } from '../history/look-up.ts';
import type { Context } from '../http/context.ts';
import {
  afterDescription,
  type Connection,
  connectionFrom,
  connectionOf,
  cursorOf,
  firstDescription,
  mustBePageSize,
  readCursor,
  unknownCursor,
} from '../node/connection.ts';
import { globalId, holdsNul, keyOf, Node, readGlobalId } from '../node/node.ts';
import { AsOfInput, readAsOf } from './as-of.ts';
import { CollaborationNode } from './collaboration.ts';
import { listedFor, type Place } from './collaborations.ts';

const CollaborationConnection = connectionOf('Collaboration', () => CollaborationNode, 'collaborations');
const asOfOption = { nullable: true, description: 'The moment to show; now when left out.' } as const;

@Resolver()
export class CollaborationResolver {
  @Query(() => CollaborationNode, {
    nullable: true,
    description: 'One collaboration at a moment; null when it does not exist or you have no seat in it.',
  })
  async collaboration(
    @Arg('id', () => ID, { description: 'Id or key of the collaboration.' }) id: string,
    @Arg('asOf', () => AsOfInput, asOfOption) asOf: AsOfInput | undefined,
    @Ctx() context: Context,
  ): Promise<CollaborationNode | null> {
    return await nodeFor(context, keyOf('Collaboration', id), readAsOf(asOf));
  }

  @Query(() => CollaborationConnection, {
    description: 'The collaborations in which you have a seat, by name; none when you are not signed in.',
    complexity: 2_000,
  })
  async collaborations(
    @Arg('first', () => Int, { description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Arg('asOf', () => AsOfInput, asOfOption) asOf: AsOfInput | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<CollaborationNode>> {
    mustBePageSize(first);
    if (!context.viewer) return connectionFrom([], false);
    const { personId } = context.viewer;
    const moment = readAsOf(asOf);
    const listed = await listedFor(context.em, personId, moment, placeIn(after), first + 1);
    const edges: Edge[] = [];
    for (const place of listed.slice(0, first))
      edges.push(...(await edgeOf(context, place, personId, moment)));
    return connectionFrom(edges, listed.length > first);
  }

  @Query(() => Node, { nullable: true, description: 'Anything that has a global id, by that id.' })
  async node(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    const read = readGlobalId(id);
    return read?.type === 'Collaboration' && globalId(read.type, read.key) === id
      ? await nodeFor(context, read.key, {})
      : null;
  }
}

type Edge = { cursor: string; node: CollaborationNode };

/** One after another: a list may be long, and what it reads is in hands until it is answered. */
async function edgeOf(
  context: Context,
  { id, sortName }: Place,
  personId: string,
  moment: AsOf,
): Promise<Edge[]> {
  const { service, em, work: question } = context;
  const viewed = await readFor(service, em, id, { personId, asOf: moment, question });
  const cursor = cursorOf(JSON.stringify([sortName, id]));
  return viewed ? [{ cursor, node: new CollaborationNode(viewed) }] : [];
}

async function nodeFor(context: Context, key: string, asOf: AsOf): Promise<CollaborationNode | null> {
  const { service, viewer, work } = context;
  const viewed = viewer && (await lookUp(service, key, viewer.personId, asOf, work));
  return viewed && new CollaborationNode(viewed);
}

function placeIn(cursor: string | undefined | null): Place | null {
  if (typeof cursor !== 'string') return null;
  try {
    const [sortName, id] = JSON.parse(readCursor(cursor)) as [unknown, unknown];
    if (typeof sortName === 'string' && typeof id === 'string' && !holdsNul(sortName + id))
      return { sortName, id };
  } catch {
    // falls through to the refusal: what cannot be read is no cursor of ours
  }
  throw unknownCursor();
}
