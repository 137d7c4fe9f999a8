import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/**
 * Most characters of an answer: what a question costs does not say how long the texts are that it asks for, and an answer is written
 * out in one piece, in which others wait.
 */
export const mostCharacters = 8_000_000;

/** Refuses an answer that would be too large, before it is written out; texts that occur twice are in memory once until then. */
export const answerSize = (most = mostCharacters): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || !isTooLarge(body.singleResult.data, most)) return;
        http.status = 413;
        body.singleResult = { ...body.singleResult, data: null, errors: [tooLarge(most).toJSON()] };
      },
    };
  },
});

/** Whether what was found would be too long to send. */
export const isTooLarge = (data: unknown, most = mostCharacters): boolean => left(data, most) < 0;

export const tooLarge = (most = mostCharacters) =>
  new GraphQLError(
    `The answer would have more than ${most} characters. Ask for smaller pages or fewer texts.`,
    {
      extensions: { code: 'TOO_LARGE', limit: most },
    },
  );

/** How long an answer will be, in characters. */
export const lengthOf = (data: unknown): number => mostCharacters - left(data, mostCharacters);

/** How many characters are left after a value; below zero as soon as there are none. */
function left(value: unknown, most: number): number {
  if (typeof value === 'string') return most - value.length;
  if (value === null || typeof value !== 'object') return most - 4;
  let rest = most;
  for (const [name, inner] of Object.entries(value)) {
    rest = left(inner, rest - name.length - 4);
    if (rest < 0) return rest;
  }
  return rest;
}
