import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

const text = {
  nl: 'Met deze sleutel kan een programma alleen lezen. Meld je aan om iets te veranderen.',
  en: 'With this key a program can only read. Sign in to change something.',
};

/** Refuses every change to who came with a key for programs. */
export const readOnly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'mutation' && contextValue.viewer?.isProgram)
          throw new GraphQLError(text.en, {
            extensions: { code: 'NOT_ALLOWED', text, http: { status: 403 } },
          });
      },
    };
  },
};
