import { describe, expect, it } from 'vitest';
import { PartnerJoined, PartnerSuspended } from '../partners/events.ts';
import { event, recorded } from '../testing/scenario.ts';
import { fold } from './fold.ts';

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
