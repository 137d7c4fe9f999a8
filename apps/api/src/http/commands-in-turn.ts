import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { Turns } from './turns.ts';

/** A command shorter than this, in milliseconds, keeps nobody waiting; after a longer one its turn goes on as long again, at most so long. */
const [unnoticed, longestRest] = [20, 1_000];

/**
 * A schema whose commands take turns, also those of one document: of an address few are done at a time, however many accounts and
 * documents they come from, and between long ones others have theirs. Reading decisions in has a line of its own.
 */
export function withCommandsInTurn(schema: GraphQLSchema, turns: Turns): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.name.startsWith('importDecision')) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: Context, info) => {
      const end = await turns.take(context.address);
      const begun = performance.now();
      try {
        return await resolve(source, args, context, info);
      } finally {
        rest(performance.now() - begun, end);
      }
    };
  }
  return schema;
}

/** Who gave the command does not wait for this. */
function rest(took: number, end: () => void): void {
  if (took < unnoticed) end();
  else setTimeout(end, Math.min(took, longestRest)).unref();
}
