import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Something with an id that is unique over the whole service and can be asked for by it.',
  resolveType: (value: { id: string }) => readGlobalId(value.id)?.type,
})
export abstract class Node {
  @Field(() => ID, { description: 'Id that is unique over the whole service; opaque.', simple: true })
  id!: string;
}

const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const decode = (text: string) => Buffer.from(text, 'base64url').toString('utf8');

/** Whether a text that came in disguise, such as in a cursor, holds what PostgreSQL cannot look for. */
export const holdsNul = (text: string): boolean => text.includes('\0');

/** The global id of a record, from its type and its key. */
export const globalId = (type: string, key: string): string => encode(`${type}:${key}`);

/** What a global id says, or null when it is none. */
export function readGlobalId(id: string): { type: string; key: string } | null {
  const match = /^([A-Z][A-Za-z]*):(.+)$/.exec(decode(id));
  if (match && holdsNul(match[0])) return null;
  return match?.[1] && match[2] ? { type: match[1], key: match[2] } : null;
}

/** The plain key of a record, from its global id or from the key itself. */
export function keyOf(type: string, id: string): string {
  const read = readGlobalId(id);
  return read?.type === type ? read.key : id;
}
