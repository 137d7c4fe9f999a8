import { expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import { type CommandName, eventTypes } from '../registry.ts';
import { event, given } from '../testing/scenario.ts';
import { partnersOf } from './side-of.ts';

const started = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }),
  event(eventTypes.SeatGranted, { personId: 'coordinator', seat: 'coordinator' }),
];
const partner = (name: string) => ({ partnerId: 'p', name, partnerKind: 'creative-practice' }) as const;
const left = [
  event(eventTypes.PartnerJoined, partner('Atelier Klein')),
  event(eventTypes.PartnerLeft, { partnerId: 'p' }),
];
const joining = (name: string, ...before: ReturnType<typeof event>[]) =>
  given(...started, ...before)
    .when('joinPartner' as CommandName, partner(name), { actor: 'coordinator' })
    .refusal();

it('a partner that comes back is called as it was, so that nobody else’s words become its own', () => {
  expect(joining('Politie', ...left)).toBe('INVALID');
  expect(joining('Atelier Klein', ...left)).toBeNull();
});

it('a partner in view is called otherwise when it joins', () => {
  expect(joining('Politie', event(eventTypes.PartnerProspected, partner('De politie of zo')))).toBeNull();
});

it('who only reads for a partner does not speak for it', () => {
  const seat = (name: 'reader' | 'participant') =>
    event(eventTypes.SeatGranted, { personId: 'ann', seat: name, partnerId: 'p' });
  const joined = event(eventTypes.PartnerJoined, partner('Atelier Klein'));
  const own = event(eventTypes.SeatGranted, { personId: 'ann', seat: 'participant' });
  expect(partnersOf(given(...started, joined, own, seat('reader')).state, 'ann')).toEqual([]);
  expect(partnersOf(given(...started, joined, seat('participant')).state, 'ann')).toEqual(['p']);
});

it('a step of a partner comes after the one before it', () => {
  const on = (occurredOn: string) => ({ actor: 'coordinator', occurredOn });
  const suspended = event(eventTypes.PartnerSuspended, { partnerId: 'p' }, { occurredOn: '2024-05-01' });
  const joined = event(eventTypes.PartnerJoined, partner('Atelier Klein'), { occurredOn: '2024-04-01' });
  const { when } = given(...started, joined, suspended);
  const asked = (name: CommandName, day: string) => when(name, { partnerId: 'p' }, on(day)).refusal();
  for (const name of ['returnPartner', 'partWithPartner'] as CommandName[])
    expect([asked(name, '2024-04-30'), asked(name, '2024-05-01')]).toEqual(['INVALID', null]);
});
