import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mustBeModest } from './limits.ts';

function complaint(source: string): string | undefined {
  try {
    mustBeModest(source);
  } catch (refusal) {
    expect(refusal).toMatchObject({ status: 400, code: 'TOO_LARGE' });
    return (refusal as Error).message;
  }
  return undefined;
}

const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)}b${' }'.repeat(depth - 1)} }`;
/** Each fragment spreads the next one twice. */
const bomb = (length: number) =>
  `{ ...F0 } ${many(length, (n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`)} fragment F${length} on Q { b }`;

describe('a document', () => {
  it('may be as large as the largest question that tools ask', () => {
    expect(complaint(getIntrospectionQuery())).toBeUndefined();
  });

  it('may go 16 fields deep and no deeper, also by way of fragments', () => {
    expect(complaint(nested(16))).toBeUndefined();
    expect(complaint(nested(17))).toBe('This has more than 16 fields inside each other. Ask in two steps.');
    expect(complaint(nested(60))).toContain('brackets inside each other');
    const hidden = `{ ${'a { '.repeat(10)}...F${' }'.repeat(10)} } fragment F on Q ${nested(10)}`;
    expect(complaint(hidden)).toContain('16 fields inside each other');
  });

  it.each([
    ['tokens', `{ ${'b '.repeat(6_001)} }`, '6000 tokens'],
    ['characters', `{ a(b: "${'x'.repeat(100_001)}") }`, '100000 characters'],
    ['directives', `{ b ${'@x '.repeat(61)} }`, '60 directives'],
    ['lists inside lists', `{ a(b: ${'['.repeat(2_000)}${']'.repeat(2_000)}) }`, '40 brackets'],
    ['variables', `query (${many(41, (n) => `$v${n}: Int`)}) { a }`, '40 variables'],
    ['aliases', `{ ${many(61, (n) => `a${n}: b`)} }`, '60 aliases'],
    [
      'aliases of a fragment',
      `{ ${'a { ...F } '.repeat(7)} } fragment F on Q { ${many(10, (n) => `a${n}: b`)} }`,
      '60 aliases',
    ],
    ['fields at the top', `{ ${many(61, (n) => `a${n}`)} }`, '60 questions or commands'],
    ['questions about the schema', `{ ${many(2, () => '__schema { b }')} }`, '1 question about the schema'],
    [
      'sessions of fictional people',
      'mutation { a: signInAsDemoPerson(personId: "gids") { token } ...F } fragment F on Mutation { b: signInAsDemoPerson(personId: "gids") { token } }',
      '1 signing in as a fictional person',
    ],
    ['aliases within such a question', '{ __schema { a: types { b } } }', '0 aliases inside'],
  ])('may not have too many %s', (_, source, sentence) => {
    expect(complaint(source)).toContain(sentence);
  });

  it('is measured by what its fragments unfold to, without unfolding them', () => {
    expect(complaint(bomb(5))).toBeUndefined();
    const started = performance.now();
    expect(complaint(bomb(400))).toContain('3000 fields');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('may not contain a fragment that contains itself', () => {
    expect(complaint('{ ...A } fragment A on Q { ...B } fragment B on Q { ...A }')).toContain(
      'contains itself',
    );
  });

  it.each(['{ a', '{ a(b: "', 'fragment', '{ }', '{ ...F }'])(
    'with the mistake %s is left to the parser and the schema',
    (source) => {
      expect(complaint(source)).toBeUndefined();
    },
  );
});
