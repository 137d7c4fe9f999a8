import type { EntityManager } from '@mikro-orm/postgresql';
import { check, line, Refusal } from '@samenspel/domain';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import * as v from 'valibot';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Context } from '../http/context.ts';
import {
  afterDescription,
  type Connection,
  connectionFrom,
  connectionOf,
  firstDescription,
  pageOf,
} from '../node/connection.ts';
import { type Found, findIn } from './find.ts';
import { hitOf, SearchHit, seenIn } from './hit.ts';
import { inTime } from './in-time.ts';
import { wanted } from './searchable.ts';
import { snippetsOf } from './snippets.ts';

const SearchConnection = connectionOf('Search', () => SearchHit, 'what was found');
const asking = v.object({ text: line({ nl: 'zoekwoorden', en: 'words to look for' }) });

@Resolver(() => CollaborationNode)
export class SearchResolver {
  @FieldResolver(() => SearchConnection, {
    description:
      'Records, decisions and partners that hold words, as they stand now and as far as you may see them; what fits best first.',
    complexity: 2_000,
  })
  async search(
    @Root() { viewed }: CollaborationNode,
    @Arg('text', () => String, {
      description:
        'Words of at most 200 characters together, in Dutch or English; "in quotes" for words that follow on each other, `or` between alternatives, and - before what must not be there.',
    })
    text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after: string | undefined,
    @Ctx() { em, address }: Context,
  ): Promise<Connection<SearchHit>> {
    mustBeAboutNow(viewed);
    const words = wanted(check(asking, { text }).text);
    const page = { first, after: after ?? undefined };
    return await inTime({ personId: viewed.personId, address }, em, (em) => hitsIn(em, viewed, words, page));
  }
}

type Page = { first: number; after?: string | undefined };

async function hitsIn(
  em: EntityManager,
  viewed: Viewed,
  words: string,
  asked: Page,
): Promise<Connection<SearchHit>> {
  const { id, state } = viewed;
  const found = (await findIn(em, viewed, words)).flatMap((one) => {
    const seen = seenIn(state, one.thing);
    return seen ? [{ found: one, seen }] : [];
  });
  const page = pageOf(found, asked, keyOf, (one) => one);
  const places = page.nodes.map(({ found }) => found);
  const snippets = await snippetsOf(em, id, words, places);
  return connectionFrom(
    page.edges.map(({ cursor, node }) => ({
      cursor,
      node: hitOf(state, node.seen, node.found, snippets.get(node.found.thing) ?? []),
    })),
    page.pageInfo.hasNextPage,
  );
}

const keyOf = ({ found }: { found: Found }) => found.thing;

function mustBeAboutNow({ asOf }: Viewed): void {
  if (Object.values(asOf).every((moment) => moment === undefined)) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Zoeken gaat over hoe het nu staat. Vraag het zonder asOf.',
      en: 'A search is about how things stand now. Ask without asOf.',
    },
    'asOf',
  );
}
