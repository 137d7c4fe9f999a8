import { Refusal } from '@samenspel/domain';
import { Field, ObjectType } from 'type-graphql';
import type { Class } from '../derive/classes.ts';

/** Most items that one page of a connection gives. */
export const mostPerPage = 100;

@ObjectType({ description: 'Where a page of a connection ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give this as `after` to get the next page.' })
  endCursor!: string | null;
}

export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
};

/** The connection and edge types over a type of item. */
export function connectionOf(name: string, itemType: () => object, items: string): Class {
  const edge = class {};
  ObjectType(`${name}Edge`, { description: `One of ${items} with its place.`, simpleResolvers: true })(edge);
  Field(() => String, { description: 'The opaque place of this item.' })(edge.prototype, 'cursor');
  Field(() => itemType() as never, { description: 'The item itself.' })(edge.prototype, 'node');
  const connection = class {};
  const description = `A page of ${items}.`;
  ObjectType(`${name}Connection`, { description, simpleResolvers: true })(connection);
  Field(() => [edge], { description: 'The items with their places.' })(connection.prototype, 'edges');
  Field(() => [itemType() as never], { description: 'The items alone.' })(connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where this page ends.' })(connection.prototype, 'pageInfo');
  return connection;
}

export const firstDescription = `How many items to give: 1 to ${mostPerPage}.`;
export const afterDescription = 'Give the items after this cursor; from the beginning when left out.';

/** @throws Refusal INVALID when `first` is not from 1 to 100. */
export function mustBePageSize(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= mostPerPage) return;
  throw new Refusal(
    'INVALID',
    { nl: `Vraag er 1 tot ${mostPerPage} op.`, en: `Ask for 1 to ${mostPerPage}.` },
    'first',
  );
}

/**
 * A page of a list that is at hand. Cursors carry the key of an item and nothing of its number, so that what
 * somebody may not see leaves no trace in them.
 * @throws Refusal INVALID for a page size out of bounds or a cursor of another list.
 */
export function pageOf<T, N>(
  list: readonly T[],
  { first, after }: { first: number; after?: string | undefined },
  key: (item: T) => string,
  node: (item: T, index: number) => N,
): Connection<N> {
  mustBePageSize(first);
  const start = after === undefined ? 0 : placeAfter(list, after, key);
  const page = list.slice(start, start + first);
  const edges = page.map((item, i) => ({ cursor: cursorOf(key(item)), node: node(item, start + i) }));
  return connectionFrom(edges, start + first < list.length);
}

/** A connection from edges that were read already. */
export const connectionFrom = <N>(
  edges: { cursor: string; node: N }[],
  hasNextPage: boolean,
): Connection<N> => ({
  edges,
  nodes: edges.map(({ node }) => node),
  pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
});

export const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');
export const readCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');

function placeAfter<T>(list: readonly T[], cursor: string, key: (item: T) => string): number {
  const place = list.findIndex((item) => key(item) === readCursor(cursor));
  if (place >= 0) return place + 1;
  throw unknownCursor();
}

export const unknownCursor = (): Refusal =>
  new Refusal(
    'INVALID',
    {
      nl: 'Deze plaats in de lijst is niet bekend. Begin opnieuw.',
      en: 'This cursor is not known. Start again.',
    },
    'after',
  );
