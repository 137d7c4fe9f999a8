import { describe, expect, it } from 'vitest';
import { exampleHappenings } from '../examples/index.ts';
import { PartnerJoined, PartnerSuspended } from '../partners/events.ts';
import { event, recorded } from '../testing/scenario.ts';
import { fold } from './fold.ts';
import { added, folding, put, replacedAt, takenOut } from './put.ts';

const joined = (partnerId: string) =>
  event(PartnerJoined, { partnerId, name: partnerId, partnerKind: 'company' });

describe('a fold', () => {
  it('leaves the state it goes on from as it was', () => {
    const events = recorded([joined('a'), joined('b'), event(PartnerSuspended, { partnerId: 'a' })]);
    const before = fold('c', events.slice(0, 2));
    const after = fold('c', events.slice(2), before);
    expect([before.partners.a?.state, after.partners.a?.state]).toEqual(['joined', 'suspended']);
    expect(Object.keys(before.partners)).toEqual(['a', 'b']);
  });

  it('gives the same from a kept state as from the beginning', () => {
    const events = recorded(['a', 'b', 'c', 'd'].map(joined));
    expect(fold('c', events.slice(2), fold('c', events.slice(0, 2)))).toEqual(fold('c', events));
  });
});

describe('a fold of whatever can happen, twice', () => {
  const happenings = exampleHappenings();
  const events = recorded([...happenings, ...happenings]);
  const whole = fold('c', events);

  it.each([1, 10, 50, events.length >> 1, events.length - 20])(
    'is the same when it goes on from a state kept after %i events, which stays as it was',
    (count) => {
      const kept = fold('c', events.slice(0, count));
      const before = structuredClone(kept);
      expect(fold('c', events.slice(count), kept)).toEqual(whole);
      expect(kept).toEqual(before);
    },
  );
});

describe('what a fold writes into', () => {
  it('is its own copy; what it was given stays as it was', () => {
    const given = { record: { a: 1, b: 2 }, list: ['x', 'y'] };
    const made = folding(() => ({
      record: takenOut(put(given.record, 'c', 3), 'a'),
      list: added(replacedAt(given.list, 0, 'z'), 'w'),
    }));
    expect(made).toEqual({ record: { b: 2, c: 3 }, list: ['z', 'y', 'w'] });
    expect(given).toEqual({ record: { a: 1, b: 2 }, list: ['x', 'y'] });
  });

  it('stays as it is for every later fold, and outside a fold all is copied', () => {
    const made = folding(() => added([1], 2));
    const [later, outside] = [folding(() => added(made, 3)), added(made, 4)];
    expect([made, later, outside]).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2, 4],
    ]);
  });

  it('does not change when something that is not there is taken out', () => {
    const record = { a: 1 };
    expect(takenOut(record, 'b')).toBe(record);
  });
});
