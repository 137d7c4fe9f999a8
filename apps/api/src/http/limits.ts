import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mustFollowSomething } from './certain-stream.ts';
import { type Size, sizeOf } from './document-size.ts';
import { mostTokens, mustBeBrief } from './document-words.ts';
import { holdsNothing } from './nothing.ts';
import { tooLarge } from './too-large.ts';

export { mostTokens };

const most: { [Part in keyof Size]: { count: number; of: string } } = {
  depth: { count: 16, of: 'fields inside each other' },
  selections: { count: 3_000, of: 'fields' },
  aliases: { count: 60, of: 'aliases' },
  width: { count: 60, of: 'questions or commands' },
  variables: { count: 40, of: 'variables' },
  introspections: { count: 1, of: 'question about the schema' },
  demoSignIns: { count: 1, of: 'signing in as a fictional person' },
  aliasedTypes: { count: 0, of: 'aliases inside a question about the schema' },
};

/** A document is looked at until it has so many mistakes: for each the whole schema is searched for what may have been meant. */
export const validationOptions = { maxErrors: 5 };

/** U+0000 as GraphQL writes it in a text. */
const nothing = /\\u(0000|\{0+\})/;

/** Documents that were found modest: clients send the same ones over and over. */
const modest = new LRUCache<string, true>({
  max: 1_000,
  maxSize: 4_000_000,
  sizeCalculation: (_, key) => key.length,
});

/**
 * Stands before everything else that looks at a document, as even looking closely costs.
 * @throws HttpRefusal 400 for one that is larger than any honest question, and for a subscription to what may be left out; not for
 * other mistakes in it.
 */
export function mustBeModest(source: unknown): void {
  if (typeof source !== 'string' || source === '' || modest.has(source)) return;
  mustBeBrief(source);
  if (nothing.test(source)) throw holdsNothing();
  const document = parsed(source);
  if (!document) return;
  mustFit(document);
  mustFollowSomething(document);
  modest.set(source, true);
}

function mustFit(document: DocumentNode): void {
  const size = measured(document);
  for (const [part, { count, of }] of Object.entries(most))
    if (size[part as keyof Size] > count) throw tooLarge(`more than ${count} ${of}`);
}

function measured(document: DocumentNode): Size {
  try {
    return sizeOf(document);
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(error.message) : error;
  }
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, { noLocation: true, maxTokens: mostTokens });
  } catch {
    return undefined;
  }
}
