import { expect, it } from 'vitest';
import { forgetOthers, forgetTyped, keptIn, placeOfTyped, readKept } from './kept.ts';

const form = (entries: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

it('keeps what was typed and chosen, also several of one name, and nothing that was left empty', () => {
  const typed = [
    ['title', 'Regen op het plein'],
    ['blocks', 'momentum'],
    ['blocks', 'active-network'],
    ['story', ''],
  ] as const;
  expect(keptIn(form(typed))).toEqual(typed.slice(0, 3));
});

it('keeps nothing that belongs to the sending itself', () => {
  expect(
    keptIn(
      form([
        ['command.id', 'c1'],
        ['command.basedOn', '7'],
      ]),
    ),
  ).toEqual([]);
});

it.each([null, '', 'half', '{"a":1}', '[1,["a"],["a",2]]'])('reads nothing from %j', (text) => {
  expect(readKept(text)).toEqual([]);
});

it('reads again what it wrote', () => {
  const kept = keptIn(form([['title', '“Dak” — ’s avonds']]));
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

it('forgets what was typed in every form, and nothing else, when somebody else or nobody is signed in any more', () => {
  const items: Record<string, string> = {};
  const storage = Object.defineProperties(items, {
    removeItem: { value: (key: string) => delete items[key] },
  }) as unknown as Storage;
  items[placeOfTyped('ann', '/collaborations/a', '?/draft')] = '[]';
  items[placeOfTyped('bob', '/collaborations/a', '?/draft')] = '[]';
  items.other = 'stays';
  forgetOthers(storage, 'ann');
  expect(Object.keys(items)).toEqual([placeOfTyped('ann', '/collaborations/a', '?/draft'), 'other']);
  forgetTyped(storage);
  expect(items).toEqual({ other: 'stays' });
});
