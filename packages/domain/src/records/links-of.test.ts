import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { setback } from '../blocks/safe-environment/setback.ts';
import { RecordsLinked } from '../links/links.ts';
import { event, given } from '../testing/scenario.ts';
import { linksOf } from './links-of.ts';

const reported = event(setback.events.SetbackReported, {
  recordId: 's1',
  whatHappened: 'Een vechtpartij bij de kiosk',
  affected: 'Bezoekers',
});
const drafted = event(lesson.events.LessonDrafted, {
  recordId: 'l1',
  insight: 'Een risico was een onzekerheid',
  aboutWhat: 'process' as const,
  basedOn: ['s1'],
});
const seen = (id: string, ...more: ReturnType<typeof event>[]) =>
  linksOf(given(reported, drafted, ...(more as never[])).state, id).map(({ id: to, relation }) => [
    to,
    relation.nl,
  ]);

it('shows what a field refers to from both ends', () => {
  expect(seen('l1')).toEqual([['s1', 'verwijst naar']]);
  expect(seen('s1')).toEqual([['l1', 'verwijst hiernaar']]);
});

it('shows a link that somebody made from both ends, in the words of each', () => {
  const linked = event(RecordsLinked, { from: 's1', to: 'l1', relation: 'clarifies' as const });
  expect(seen('s1', linked)[0]).toEqual(['l1', 'verduidelijkt']);
  expect(seen('l1', linked)[0]).toEqual(['s1', 'verduidelijkt door']);
});

it('shows what a step said, such as the lesson of a setback', () => {
  const discussed = event(setback.events.SetbackDiscussed, { recordId: 's1' });
  const learned = event(setback.events.SetbackLearnedFrom, {
    recordId: 's1',
    insight: 'Eerst bellen',
    lesson: 'l1',
  });
  expect(seen('s1', discussed, learned)).toEqual([
    ['l1', 'verwijst naar'],
    ['l1', 'verwijst hiernaar'],
  ]);
});

it('leaves out what is not there for this person', () => {
  expect(seen('s1', event(RecordsLinked, { from: 's1', to: 'gone', relation: 'amends' as const }))).toEqual([
    ['l1', 'verwijst hiernaar'],
  ]);
});
