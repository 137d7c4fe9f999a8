import { Refused, type ResultOf, searchCollaboration } from '@samenspel/client';
import { kindNamed, type Language } from '@samenspel/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { toId } from '#lib/language/index.ts';

type Nodes = NonNullable<ResultOf<typeof searchCollaboration>['collaboration']>['search']['nodes'];

/** Something found, ready for the page. */
export interface Hit {
  id: string;
  /** Where it is shown. */
  path: string;
  /** Name of a kind of record; null for a decision or a partner. */
  record: string | null;
  kind: string;
  title: string;
  titleLanguage: Language;
  language: Language;
  on: string;
  snippet: Nodes[number]['snippet'];
}

/** What was found, and where to go on; or the sentence that says why there was no search. */
export type Found = { hits: Hit[]; next: string | null; problem: null } | { problem: string };

const pageSize = 20;

/**
 * Looks for words in a collaboration.
 * @throws an error page when it is not there for this person, or anything but the words stands in the way.
 */
export async function searchFor(
  event: RequestEvent<{ key: string }>,
  text: string,
  after?: string,
): Promise<Found> {
  const { key } = event.params;
  try {
    const variables = { key, text, first: pageSize, ...(after ? { after } : {}) };
    const { collaboration } = await api(event)(searchCollaboration, variables);
    if (!collaboration) error(404, { message: '' });
    const { nodes, pageInfo } = collaboration.search;
    const hits = nodes.map((node) => hitOf(`/collaborations/${key}`, node));
    return { hits, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, problem: null };
  } catch (problem) {
    if (!(problem instanceof Refused) || problem.code !== 'INVALID') throw problem;
    return { problem: sentenceOf(problem, event.locals.language) };
  }
}

function sentenceOf({ details }: Refused, language: Language): string {
  return details.issues?.[0]?.text[language] ?? details.text[language];
}

function hitOf(base: string, { id, kind, occurredOn, titleLanguage, language, ...node }: Nodes[number]): Hit {
  const record = kindNamed(kind) ? kind : null;
  return {
    ...node,
    ...{ id, kind, record, on: String(occurredOn) },
    path: record
      ? `${base}/records/${id}`
      : kind === 'Decision'
        ? `${base}/decisions/${id}`
        : `${base}/partners/${id}`,
    titleLanguage: toId<Language>(titleLanguage),
    language: toId<Language>(language),
  };
}
