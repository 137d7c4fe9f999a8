import { expect, it } from 'vitest';
import { seatEvents } from '../../seats/seats.ts';
import { event, given } from '../../testing/scenario.ts';
import { contribution } from './contribution.ts';

const delivered = event(contribution.events.ContributionDelivered, {
  recordId: 'hours',
  partner: 'studio',
  kind: 'time' as const,
  description: 'Onbetaalde uren',
  compensation: 'unpaid' as const,
  period: { from: '2024-05-01' },
});
const seated = (personId: string, partnerId: string) =>
  event(seatEvents.SeatGranted, { personId, seat: 'participant' as const, partnerId });
const started = event({ name: 'CollaborationStarted' }, { name: 'Avondplein', issue: 'Overlast' });

it.each([
  ['ann', 'NOT_ALLOWED'],
  ['bob', null],
])('given hours of the studio, %s acknowledging them is refused with %s', (actor, code) => {
  const { when } = given(started, seated('ann', 'studio'), seated('bob', 'municipality'), delivered);
  expect(when('acknowledgeContribution', { recordId: 'hours' }, { actor }).refusal()).toBe(code);
});
