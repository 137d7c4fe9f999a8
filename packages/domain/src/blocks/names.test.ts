import { describe, expect, it } from 'vitest';
import { blockIds, fromKebab, toKebab } from './index.ts';

const styles = ['camelCase', 'PascalCase', 'UPPER_SNAKE'] as const;

describe('the names of an id', () => {
  it('follow the house style in code, in GraphQL types and in GraphQL enums', () => {
    expect(fromKebab('productive-tension', 'camelCase')).toBe('productiveTension');
    expect(fromKebab('productive-tension', 'PascalCase')).toBe('ProductiveTension');
    expect(fromKebab('productive-tension', 'UPPER_SNAKE')).toBe('PRODUCTIVE_TENSION');
  });

  it.each([...blockIds, 'a', 'a-b', 'a-b-c', 'level3', 'level-3', '3-levels', '15-up', 'x-1-2'])(
    'lead back to %s from every style',
    (id) => {
      for (const style of styles) expect(toKebab(fromKebab(id, style), style)).toBe(id);
    },
  );

  it.each(styles)('are valid and distinct GraphQL names in %s', (style) => {
    const names = [...blockIds, 'level3', 'level-3', '3-levels'].map((id) => fromKebab(id, style));
    for (const name of names) expect(name).toMatch(/^[_A-Za-z][_0-9A-Za-z]*$/);
    expect(new Set(names).size).toBe(names.length);
  });
});
