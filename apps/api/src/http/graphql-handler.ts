import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Asking } from './asking.ts';
import { type Bounds, mustBeText, readJson } from './body.ts';
import type { Context } from './context.ts';
import { mustBeModest } from './limits.ts';

/** Answers `/graphql`: hands the request to Apollo and its answer to the socket. */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  { url, context }: Asking,
  bounds: Bounds,
): Promise<void> {
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await readJson(request, bounds) : {};
  mustBeText(url.searchParams.get('variables') ?? '');
  mustBeModest('query' in body ? body.query : url.searchParams.get('query'));
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search: url.search, body },
    context: async () => context,
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const part of answer.body.asyncIterator) response.write(part);
  response.end();
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
