import { type Collaboration, kindNamed, nothingYet } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { namesIn, shownOf } from './shown.ts';

it('calls a person by their seat and the partner they sit there for', () => {
  const held = { personId: 'ann', from: '2024-01-01', until: null, since: '2024-01-01T00:00:00Z' };
  const state: Collaboration = {
    ...nothingYet('c'),
    seats: { ann: [{ ...held, seat: 'facilitator', partnerId: null }] },
  };
  expect(namesIn(state, 'nl')('ann')).toBe('Procesbegeleider');
  expect(namesIn(state, 'en')('ann')).toBe('Process facilitator');
  expect(namesIn(state, 'en')('bob')).toBe('…');
});

it('writes a year as a year, and thousands apart', () => {
  const textOf = (horizon: number) =>
    shownOf(kindNamed('FutureVision')?.fields ?? {}, { horizon }, () => '', 'nl').map(({ text }) => text);
  expect([textOf(2027), textOf(12_000)]).toEqual([['2027'], ['12.000']]);
});
