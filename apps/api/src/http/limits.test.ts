import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';

const schema = buildSchema('type Query { a: Query b: Int }');
const complaints = (document: string) =>
  validate(schema, parse(document), limits).map(({ message }) => message);
const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)}b${' }'.repeat(depth - 1)} }`;

describe('the limits of a document', () => {
  it('let through what goes 16 fields deep and refuse what goes deeper, saying so once', () => {
    expect(complaints(nested(16))).toEqual([]);
    expect(complaints(nested(40))).toEqual(['This goes deeper than 16 fields. Ask in two steps.']);
  });

  it('count aliases and fragment spreads', () => {
    const many = (one: (n: number) => string) => Array.from({ length: 61 }, (_, n) => one(n)).join(' ');
    expect(complaints(`{ ${many((n) => `a${n}: b`)} }`)[0]).toContain('60 aliases');
    expect(complaints(`{ ${many(() => '...F')} } fragment F on Query { b }`)[0]).toContain('60 fragments');
  });
});
