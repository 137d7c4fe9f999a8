import { Refusal } from '@samenspel/domain';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { HttpRefusal } from './answer.ts';
import type { Context } from './context.ts';

/** Whoever was looked up a moment ago, in milliseconds, is not looked up again. */
const moment = 100;

/**
 * Looks once more who asks when that was a while ago: a body may come long after the head of its request, and a session end
 * in between.
 * @throws Refusal NOT_SIGNED_IN when it did.
 */
async function mustStillBeHere(context: Context): Promise<void> {
  if (!context.viewer || Date.now() - context.lookedAt < moment) return;
  if (!(await context.isStillHere())) throw sessionIsOver();
  context.lookedAt = Date.now();
}

const sessionIsOver = () =>
  new Refusal('NOT_SIGNED_IN', {
    nl: 'Je bent intussen afgemeld. Meld je opnieuw aan.',
    en: 'You were signed out meanwhile. Sign in anew.',
  });

/** The same for a request as a whole. @throws HttpRefusal 401. */
export const refuseWhoLeft = (context: Context): Promise<void> =>
  mustStillBeHere(context).catch((error: unknown) => {
    throw error instanceof Refusal ? new HttpRefusal(401, error.message, error) : error;
  });

/** A schema that looks before each command, of which one request may give several. */
export function withStillHere(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: Context, info) => {
      await mustStillBeHere(context);
      return await resolve(source, args, context, info);
    };
  }
  return schema;
}
