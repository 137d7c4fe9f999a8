import { InvalidInput, Refusal } from '@samenspel/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Conflict } from '../commands/conflict.ts';
import { placesIn } from './places.ts';
import { withoutValues } from './without-values.ts';

/**
 * The one place that turns what went wrong into what a caller gets: a refusal keeps its code and its sentences, a
 * mistake in the request keeps its message without what it quotes, and anything else becomes "internal error" with a line in our log.
 */
export function answerFor(
  error: unknown,
  formatted: GraphQLFormattedError,
  log: Logger,
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof Refusal)
    return { ...placeOf(formatted), message: cause.message, extensions: refusal(cause) };
  if (cause === undefined || cause instanceof GraphQLError)
    return { ...formatted, message: withoutValues(formatted.message) };
  logMistake(cause, formatted, log);
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return {
    ...placeOf(formatted),
    message: 'Internal error. It was written down; please try again.',
    extensions,
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

const placeOf = ({ path, locations }: GraphQLFormattedError) => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
});

function refusal(error: Refusal): Record<string, unknown> {
  return {
    code: error.code,
    text: error.text,
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error instanceof InvalidInput ? { issues: error.issues } : {}),
    ...(error instanceof Conflict ? { currentHead: error.currentHead, changed: error.changed } : {}),
  };
}

/** Messages of the database driver quote values of the request, so only the kind and the place are written down. */
function logMistake(error: unknown, { path }: GraphQLFormattedError, log: Logger): void {
  const { name, code } = error instanceof Error ? (error as Error & { code?: string }) : {};
  log.error({ name, code, at: placesIn(error), path }, 'a request failed');
}
