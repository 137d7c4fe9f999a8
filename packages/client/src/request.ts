import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import { refusedBy, unreachable, type WireError } from './refused.ts';

/**
 * Asks the API one question or gives it one command.
 * @param fetch any function with the shape of `fetch`.
 * @param url address of the GraphQL service, for instance `http://localhost:4000/graphql`.
 * @param token session token, when the question is asked for a person.
 * @returns the `data` of the answer, typed by the document.
 * @throws Refused with a stable code, also (UNREACHABLE) when no answer came.
 */
export async function request<Data, Variables>(
  fetch: typeof globalThis.fetch,
  url: string,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  const headers = { 'content-type': 'application/json', ...authorization };
  const body = JSON.stringify({ query: print(document), variables });
  const answer = await fetch(url, { method: 'POST', headers, body })
    .then((response) => response.json() as Promise<{ data?: Data | null; errors?: WireError[] }>)
    .catch(() => Promise.reject(unreachable()));
  const [first] = answer.errors ?? [];
  if (first) throw refusedBy(first);
  if (!answer.data) throw unreachable();
  return answer.data;
}
