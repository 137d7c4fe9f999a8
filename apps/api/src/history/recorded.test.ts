import { UnknownEventType } from '@samenspel/domain';
import { exampleHappenings } from '@samenspel/domain/examples';
import type { LoggedEvent } from '@samenspel/event-log';
import { describe, expect, it } from 'vitest';
import { toNewEvent, toRecorded } from './recorded.ts';

const envelope = { id: 'e1', occurredOn: '2024-06-13', language: 'nl', visibility: 'team' } as const;
const place = {
  streamId: 'avondplein',
  version: 7,
  recordedAt: '2024-06-14T08:00:00.000Z',
  actor: 'someone',
  commandId: 'c1',
  causedBy: null,
  erased: false,
};
const logged = (change: Partial<LoggedEvent> = {}): LoggedEvent => ({
  ...toNewEvent({ type: 'PartnerJoined', data: joined }, envelope),
  ...place,
  ...change,
});
const joined = { partnerId: 'p1', name: 'Buurthuis', partnerKind: 'company', reason: 'Kent de straten.' };

describe('a happening on its way to the log', () => {
  it('is recorded in the current version of its type, with its own day', () => {
    const happening = { type: 'PartnerJoined', data: joined, occurredOn: '2024-05-01' };
    expect(toNewEvent(happening, envelope)).toEqual({
      id: 'e1',
      type: 'PartnerJoined',
      typeVersion: 1,
      occurredOn: '2024-05-01',
      facts: { language: 'nl', visibility: 'team', data: { partnerId: 'p1', partnerKind: 'company' } },
      texts: { '/name': 'Buurthuis', '/reason': 'Kent de straten.' },
    });
  });

  it('comes back as it was, whatever its type', () => {
    for (const happening of exampleHappenings())
      expect(toRecorded({ ...toNewEvent(happening, envelope), ...place })).toMatchObject(happening);
  });
});

describe('an event of the log', () => {
  it('has a stand-in for a text that was erased and had to be there', () => {
    const { data } = toRecorded(logged({ texts: null, erased: true }));
    expect(data).toEqual({ partnerId: 'p1', name: '(tekst gewist)', partnerKind: 'company' });
  });

  it.each([
    ['a type that no release knew', { type: 'PartnerMet' }],
    ['a version that is still to come', { typeVersion: 2 }],
  ])('is refused with its place when it is of %s', (_, change) => {
    const { type, typeVersion } = logged(change);
    expect(() => toRecorded(logged(change))).toThrow(UnknownEventType);
    expect(() => toRecorded(logged(change))).toThrow(
      `"${type}" (version ${typeVersion} of the type) at position 7 of stream "avondplein"`,
    );
  });
});
