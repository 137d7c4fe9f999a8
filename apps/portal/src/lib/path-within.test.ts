import { describe, expect, it } from 'vitest';
import { pathWithin } from './path-within.ts';

describe('the page to go on to after signing in', () => {
  it('is one of the portal’s own, with its query', () => {
    expect(pathWithin('/collaborations/k/timeline?at=2024-08-29&clock=known')).toBe(
      '/collaborations/k/timeline?at=2024-08-29&clock=known',
    );
  });

  it('is none of those of signing in, however it is written', () => {
    for (const again of [
      '/sign-in',
      '/sign-in/organisation',
      '/a/../%73ign-in/organisation?x',
      '/sign-in%2Flink',
      '/%',
    ])
      expect(pathWithin(again)).toBe('/');
    expect(pathWithin('/sign-ins')).toBe('/sign-ins');
  });

  it('never leads elsewhere', () => {
    for (const elsewhere of [
      'https://evil.test/',
      '//evil.test',
      '/\\evil.test',
      '/\t/evil.test',
      '/.//evil.test',
      '/a/..//evil.test',
      '/./\\evil.test',
      'javascript:x',
      null,
    ])
      expect(pathWithin(elsewhere)).toBe('/');
  });
});
