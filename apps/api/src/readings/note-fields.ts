import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { CollaborationNode } from '../collaboration/collaboration.ts';
import { isNow } from '../history/viewed.ts';
import type { Context } from '../http/context.ts';
import { partOfField, partOfThePast, type ReadingPart } from './parts.ts';

/** Lets every field of a collaboration say that it was read, whichever way somebody came to it. */
export function noteFields(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('Collaboration');
  if (!isObjectType(type)) throw new Error('There is no type Collaboration.');
  for (const field of Object.values(type.getFields())) {
    const now = partOfField[field.name] ?? null;
    const past = partOfThePast[field.name] ?? now;
    if (!past) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source: CollaborationNode, args, context: Context, info) => {
      if (source.viewed.standing === 'team') return resolve(source, args, context, info);
      const read: ReadingPart | null = isNow(source.viewed.asOf) ? now : past;
      if (!read) return resolve(source, args, context, info);
      const noted = context.service.readings.note(source.viewed, read);
      return noted.then(() => resolve(source, args, context, info));
    };
  }
  return schema;
}
