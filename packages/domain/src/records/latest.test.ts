import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { PartnerJoined } from '../partners/events.ts';
import { event, given } from '../testing/scenario.ts';
import { withLatest } from './latest.ts';
import { observation } from './observation.ts';

const noted = (recordId: string) =>
  event(observation.events.ObservationNoted, { recordId, what: recordId, blocks: ['momentum'] });
const drafted = (recordId: string) =>
  event(lesson.events.LessonDrafted, { recordId, insight: recordId, aboutWhat: 'process', basedOn: [] });

it('keeps the latest of each kind', () => {
  const { state } = given(noted('a'), noted('b'), drafted('x'), noted('c'));
  expect(withLatest(state, 3)).toBe(state);
  expect(Object.keys(withLatest(state, 2).records).toSorted()).toEqual(['b', 'c', 'x']);
});

it('keeps the latest partners', () => {
  const joined = (partnerId: string) =>
    event(PartnerJoined, { partnerId, name: partnerId, partnerKind: 'public-organisation' });
  const { state } = given(joined('a'), joined('b'), joined('c'));
  expect(withLatest(state, 3)).toBe(state);
  expect(Object.keys(withLatest(state, 2).partners)).toEqual(['b', 'c']);
});
