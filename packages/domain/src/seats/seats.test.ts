import { describe, expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import { happened } from '../event/event-type.ts';
import { PartnerJoined, PartnerLeft } from '../partners/events.ts';
import { standingOf } from '../sharing/index.ts';
import { event, given } from '../testing/scenario.ts';
import { seatsOn } from './counts.ts';
import { SeatChanged, SeatEnded, SeatGranted } from './seats.ts';

const started = event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' });
const coordinator = event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' });
const partner = event(PartnerJoined, {
  partnerId: 'gemeente',
  name: 'Gemeente',
  partnerKind: 'public-organisation',
});
const team = [started, coordinator, partner];
const guest = { personId: 'guest', seat: 'reader', until: '2024-06-30' } as const;

describe('a seat for a time', () => {
  it('is granted until a day that is not over', () => {
    const { when } = given(...team);
    expect(when('grantSeat', guest).records()).toEqual([happened(SeatGranted, guest)]);
    expect(when('grantSeat', { ...guest, until: '2024-06-01' }).refusal()).toBeNull();
    expect(when('grantSeat', { ...guest, until: '2024-05-31' }).refusal()).toBe('INVALID');
    expect(when('grantSeat', { ...guest, until: 'tomorrow' }).refusal()).toBe('INVALID');
  });

  it('ends or changes on no day before it began', () => {
    const { when } = given(...team, event(SeatGranted, guest));
    const end = (occurredOn: string) => when('endSeat', guest, { occurredOn }).refusal();
    expect([end('2024-05-31'), end('2024-06-01')]).toEqual(['INVALID', null]);
    const change = (occurredOn: string) =>
      when('changeSeat', { ...guest, until: '2024-07-31' }, { occurredOn }).refusal();
    expect([change('2024-05-31'), change('2024-06-01')]).toEqual(['INVALID', null]);
  });

  it('counts on its last day, and the day after as if it had ended', () => {
    const { state } = given(...team, event(SeatGranted, guest));
    expect(standingOf(seatsOn(state, '2024-06-30'), 'guest')).toBe('team');
    expect(standingOf(seatsOn(state, '2024-07-01'), 'guest')).toBe('none');
    expect(Object.keys(seatsOn(state, '2024-07-01').seats)).toEqual(['coordinator']);
  });

  it('leaves the others of a person alone', () => {
    const also = event(SeatGranted, { personId: 'guest', seat: 'funder-reader' });
    const { state } = given(...team, event(SeatGranted, guest), also);
    expect(standingOf(seatsOn(state, '2024-07-01'), 'guest')).toBe('funder');
  });

  it('gives the very same collaboration while every seat counts', () => {
    const { state } = given(...team, event(SeatGranted, guest));
    expect(seatsOn(state, '2024-06-30')).toBe(state);
  });

  it('starts anew when it is granted after its end, and goes on when it is granted before', () => {
    const granted = (recordedAt: string) =>
      event(SeatGranted, { ...guest, until: '2024-12-31' }, { recordedAt });
    const first = event(SeatGranted, guest, { recordedAt: '2024-06-01T10:00:00.000Z' });
    const sinceOf = (again: string) => given(...team, first, granted(again)).state.seats.guest?.[0]?.since;
    expect(sinceOf('2024-06-30T20:00:00.000Z')).toBe('2024-06-01T10:00:00.000Z');
    expect(sinceOf('2024-07-01T10:00:00.000Z')).toBe('2024-07-01T10:00:00.000Z');
  });
});

describe('a place in the trusted circle', () => {
  const inCircle = { personId: 'ann', seat: 'circle-member' } as const;
  const takesPart = { personId: 'ann', seat: 'participant' } as const;

  it('ends with the last seat with which somebody takes part', () => {
    const { when } = given(...team, event(SeatGranted, takesPart), event(SeatGranted, inCircle));
    expect(when('endSeat', takesPart).records()).toEqual([
      happened(SeatEnded, takesPart),
      happened(SeatEnded, inCircle),
    ]);
    const also = event(SeatGranted, { personId: 'ann', seat: 'facilitator' });
    const more = given(...team, event(SeatGranted, takesPart), also, event(SeatGranted, inCircle));
    expect(more.when('endSeat', takesPart).records()).toEqual([happened(SeatEnded, takesPart)]);
  });

  it('is over when the last of those ends by itself, and does not come back with another', () => {
    const untilJune = event(SeatGranted, { ...takesPart, until: '2024-06-30' });
    const again = event(SeatGranted, takesPart, { recordedAt: '2024-07-05T10:00:00.000Z' });
    const { state } = given(...team, untilJune, event(SeatGranted, inCircle));
    expect(standingOf(seatsOn(state, '2024-06-30'), 'ann')).toBe('team');
    expect(standingOf(seatsOn(state, '2024-07-01'), 'ann')).toBe('none');
    const back = given(...team, untilJune, event(SeatGranted, inCircle), again).state;
    expect(back.seats.ann?.map(({ seat }) => seat)).toEqual(['participant']);
  });
});

describe('a seat for a partner that left', () => {
  const left = event(PartnerLeft, { partnerId: 'gemeente' });
  const forPartner = { personId: 'guest', seat: 'reader', partnerId: 'gemeente' } as const;

  it('is given to nobody any more', () => {
    expect(
      given(...team)
        .when('grantSeat', forPartner)
        .refusal(),
    ).toBeNull();
    expect(
      given(...team, left)
        .when('grantSeat', forPartner)
        .refusal(),
    ).toBe('WRONG_STATE');
  });

  it('that is there already may get another end', () => {
    const { when } = given(...team, event(SeatGranted, forPartner), left);
    expect(when('changeSeat', { ...forPartner, until: '2024-09-01' }).refusal()).toBeNull();
  });
});

describe('changing a seat', () => {
  const seated = event(SeatGranted, { personId: 'anna', seat: 'participant' }, { occurredOn: '2024-01-10' });
  const anna = { personId: 'anna', seat: 'participant' } as const;
  const there = given(...team, seated);

  it('records on whose behalf and until when, and stays quiet when it is so already', () => {
    const wish = { ...anna, partnerId: 'gemeente', until: '2024-09-01' };
    expect(there.when('changeSeat', wish).records()).toEqual([happened(SeatChanged, wish)]);
    expect(there.when('grantSeat', wish).records()).toEqual([happened(SeatChanged, wish)]);
    expect(there.when('changeSeat', anna).records()).toEqual([]);
  });

  it('keeps since when somebody sits there', () => {
    const changed = event(SeatChanged, { ...anna, partnerId: 'gemeente' });
    expect(given(...team, seated, changed).state.seats.anna).toEqual([
      {
        ...anna,
        partnerId: 'gemeente',
        from: '2024-01-10',
        until: null,
        since: '2024-01-10T10:00:00.000Z',
      },
    ]);
  });

  it('is refused without the seat, for an unknown partner and for a day that is over', () => {
    expect(there.when('changeSeat', { ...anna, seat: 'reader' }).refusal()).toBe('NOT_FOUND');
    expect(there.when('changeSeat', { ...anna, partnerId: 'nobody' }).refusal()).toBe('NOT_FOUND');
    expect(there.when('changeSeat', { ...anna, until: '2024-05-01' }).refusal()).toBe('INVALID');
  });

  it('is for who may manage seats', () => {
    expect(there.when('changeSeat', anna, { actor: 'anna' }).refusal()).toBe('NOT_ALLOWED');
  });
});

describe('the last coordinator', () => {
  const second = (until?: string) =>
    event(SeatGranted, { personId: 'second', seat: 'coordinator', ...(until ? { until } : {}) });
  const own = { personId: 'coordinator', seat: 'coordinator' } as const;
  const untilLater = { ...own, until: '2024-12-31' };

  it('cannot be taken away, nor get an end', () => {
    const { when } = given(...team);
    expect(when('endSeat', own).refusal()).toBe('WRONG_STATE');
    expect(when('changeSeat', untilLater).refusal()).toBe('WRONG_STATE');
  });

  it('is whoever has no agreed end', () => {
    const { when } = given(...team, second('2024-12-31'));
    expect(when('endSeat', own).refusal()).toBe('WRONG_STATE');
    expect(when('endSeat', { ...own, personId: 'second' }).records()).toHaveLength(1);
  });

  it('may go when another one stays', () => {
    const { when } = given(...team, second());
    expect(when('endSeat', own).records()).toEqual([happened(SeatEnded, own)]);
    expect(when('changeSeat', untilLater).records()).toHaveLength(1);
  });
});
