import type { ApolloServerPlugin } from '@apollo/server';

const ofTheRequest = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** GraphQL over HTTP: who accepts only `application/json` gets 200 also for a request that cannot be executed. */
export const legacyJsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const modern = (request.http?.headers.get('accept') ?? '').includes(
          'application/graphql-response+json',
        );
        if (modern || http.status !== 400 || body.kind !== 'single') return;
        const codes = body.singleResult.errors?.map((error) => String(error.extensions?.code)) ?? [];
        if (codes.some((code) => ofTheRequest.includes(code))) http.status = 200;
      },
    };
  },
};
