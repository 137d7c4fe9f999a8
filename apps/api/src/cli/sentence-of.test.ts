import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { sentenceOf } from './sentence-of.ts';

describe('a sentence about what went wrong', () => {
  it('says that the database cannot be reached, however deep that lies', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(sentenceOf(new Error('Driver', { cause })).en).toContain('The database cannot be reached');
  });

  it('tells nothing of values when it was not foreseen', () => {
    const error = Object.assign(new TypeError("insert 'secret'"), { code: '23505' });
    expect(sentenceOf(error).en).toBe('Something went wrong that was not foreseen here (TypeError, 23505).');
  });
});

describe('the language of a terminal', () => {
  it.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ] as const)('%o gives %s', (env, language) => expect(languageOf(env)).toBe(language));
});
