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
export const isTooLarge = (data: unknown, most = mostCharacters): boolean =>
  sizeOf(data, most).characters > most;

export const tooLarge = (most = mostCharacters) =>
  new GraphQLError(
    `The answer would have more than ${most} characters. Ask for smaller pages or fewer texts.`,
    {
      extensions: { code: 'TOO_LARGE', limit: most },
    },
  );

/** How many characters an answer has as JSON, about, and of how many values it is made. */
export type Size = { characters: number; values: number };

/** How large an answer will be; one that is too long is not looked at any further. */
export function sizeOf(data: unknown, most = mostCharacters): Size {
  const size = { characters: 0, values: 0 };
  add(size, data, most);
  return size;
}

function add(size: Size, value: unknown, most: number): void {
  size.values++;
  if (typeof value === 'string') size.characters += value.length;
  else if (value === null || typeof value !== 'object') size.characters += 4;
  else
    for (const [name, inner] of Object.entries(value)) {
      size.characters += name.length + 4;
      if (size.characters > most) return;
      add(size, inner, most);
    }
}
