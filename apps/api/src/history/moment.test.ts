import { type AsOf, eventsAsOf, foldAsOf } from '@samenspel/domain';
import { longHistory } from '@samenspel/domain/testing/long-history';
import { expect, it } from 'vitest';
import { atMoment } from './moment.ts';

const all = longHistory(3_300);
const last = all.at(-1);

const moments: AsOf[] = [
  ...[0, 1, 999, 1_000, 1_001, 2_500, 3_299, 3_300, 9_999].map((version) => ({ version })),
  ...[0, 700, 1_999, 3_299].map((at) => ({ knownAt: all[at]?.recordedAt })),
  ...[0, 700, 1_999, 3_299].map((at) => ({ happenedBy: all[at]?.occurredOn })),
  ...['1999-01-01', '2999-01-01'].map((happenedBy) => ({ happenedBy })),
  { knownAt: '1999-01-01T00:00:00Z' },
  { knownAt: '2999-01-01T00:00:00+02:00', version: 1_234 },
  { knownAt: all[2_000]?.recordedAt, happenedBy: last?.occurredOn },
  { version: 1_500, happenedBy: all[1_200]?.occurredOn },
];

it.each([...moments.toReversed(), ...moments])('is what a fold of the events up to then says: %o', (asOf) => {
  const { events, state } = atMoment('long', all, asOf);
  expect(events).toEqual(eventsAsOf(all, asOf));
  expect(state).toEqual(foldAsOf('long', all, asOf));
});

it('gives states that later moments leave alone', () => {
  const early = atMoment('long', all, { version: 1_500 }).state;
  const copy = structuredClone(early);
  atMoment('long', all, { version: 3_000 });
  expect(early).toEqual(copy);
});
