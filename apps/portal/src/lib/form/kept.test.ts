import { expect, it } from 'vitest';
import { changedIn, forgetOthers, forgetTyped, placeOfTyped, readKept, standsIn } from './kept.ts';

const form = (entries: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

it('keeps what was typed and chosen, also several of one name, and what was emptied', () => {
  const before = standsIn(
    form([
      ['title', ''],
      ['blocks', 'momentum'],
      ['story', 'Er was eens'],
      ['why', 'zo'],
    ]),
  );
  const now = standsIn(
    form([
      ['title', 'Regen'],
      ['blocks', 'momentum'],
      ['blocks', 'active-network'],
      ['why', 'zo'],
    ]),
  );
  expect(changedIn(now, before)).toEqual([
    ['title', 'Regen'],
    ['blocks', 'momentum'],
    ['blocks', 'active-network'],
    ['story', ''],
  ]);
});

it('keeps nothing of a form in which nothing was changed', () => {
  const same = standsIn(
    form([
      ['title', 'Regen'],
      ['command.basedOn', '7'],
    ]),
  );
  expect(changedIn(same, same)).toEqual([]);
});

it('keeps what somebody saw along with what they typed, and nothing else that belongs to the sending', () => {
  const sent = [
    ['command.id', 'c1'],
    ['command.basedOn', '7'],
    ['command.openedAt', '2026-01-01'],
  ] as const;
  const [before, now] = [standsIn(form([...sent])), standsIn(form([...sent, ['title', 'Regen']]))];
  expect(changedIn(now, before)).toEqual([['title', 'Regen'], ...sent.slice(1)]);
});

it.each([null, '', 'half', '{"a":1}', '[1,["a"],["a",2]]'])('reads nothing from %j', (text) => {
  expect(readKept(text)).toEqual([]);
});

it('reads again what it wrote', () => {
  const kept = standsIn(form([['title', '“Dak” — ’s avonds']]));
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
