import { describe, expect, it } from 'vitest';
import * as frame from './index.ts';
import {
  changeWords,
  fill,
  levelWord,
  resultChange,
  resultDivergence,
  resultLevel,
  resultUnknownSome,
  sides,
} from './index.ts';

describe('words around results', () => {
  it('name a level, or the place between two, in both languages', () => {
    expect(resultLevel(levelWord({ from: 4, to: 4 }))).toEqual({
      nl: 'De meeste antwoorden liggen rond: "Gewoonte, ook onder druk".',
      en: 'Most answers lie around: "Habit, also under pressure".',
    });
    expect(levelWord({ from: 1, to: 2 })).toEqual({
      nl: 'tussen Nog niet zichtbaar en Af en toe, hangt van personen af',
      en: 'between Not visible yet and Now and then, depends on individuals',
    });
  });

  it('leave no placeholder open in either language', () => {
    const sentences = [
      resultLevel(levelWord({ from: 2, to: 3 })),
      resultUnknownSome(2, 12),
      resultDivergence(sides['public-side'], sides['creative-side']),
      resultChange(changeWords['clearly-down']),
    ];
    for (const { nl, en } of sentences) expect(nl + en).not.toMatch(/[{}]/);
    expect(sentences[1]).toEqual({
      nl: '2 van de 12 mensen weten het nog niet.',
      en: '2 of 12 people do not know yet.',
    });
  });

  it('show a placeholder that got no value, and take values as they are', () => {
    expect(fill('{a} and {b}', { a: '{b} $&' })).toBe('{b} $& and {b}');
  });
});

describe('the fixed lists', () => {
  it('have both languages wherever they have one', () => {
    const oneSided: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('nl' in value !== 'en' in value) oneSided.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit({ ...frame }, 'frame');
    expect(oneSided).toEqual([]);
  });
});
