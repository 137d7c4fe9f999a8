import { describe, expect, it } from 'vitest';
import { PartnerJoined, PartnerLeft, PartnerProspected, PartnerSuspended } from '../../partners/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { coalitionRiver } from './view.ts';

const joined = (partnerId: string, occurredOn: string, said = {}) =>
  event(
    PartnerJoined,
    { partnerId, name: partnerId, partnerKind: 'public-organisation', ...said },
    { occurredOn },
  );
const prospected = (partnerId: string, occurredOn: string) =>
  event(PartnerProspected, { partnerId, name: partnerId, partnerKind: 'network' }, { occurredOn });
const left = (partnerId: string, occurredOn: string, said = {}) =>
  event(PartnerLeft, { partnerId, ...said }, { occurredOn });
const river = (...happenings: Parameters<typeof given>) =>
  coalitionRiver.of(given(...happenings).state, '2025-01-01');

describe('the coalition river', () => {
  it('shows nothing before a partner was named', () => {
    expect(river()).toBeNull();
  });

  it('lets streams flow in by the day they joined, and those in view last', () => {
    const shown = river(
      prospected('makers', '2024-02-01'),
      joined('gemeente', '2024-06-20'),
      joined('atelier', '2024-01-15'),
    );
    expect(shown?.streams.map(({ id }) => id)).toEqual(['atelier', 'gemeente', 'makers']);
    expect(shown?.streams.at(-1)).toMatchObject({ state: { id: 'prospective' }, inViewSince: '2024-02-01' });
    expect(shown?.takingPart).toBe(2);
  });

  it('remembers that a partner was in view before it joined', () => {
    const shown = river(prospected('makers', '2024-02-01'), joined('makers', '2024-09-26'));
    expect(shown?.streams[0]).toMatchObject({
      inViewSince: '2024-02-01',
      stretches: [{ from: '2024-09-26', until: null, suspended: false }],
    });
  });

  it('keeps the time a partner was suspended', () => {
    const shown = river(
      joined('politie', '2024-01-15'),
      event(PartnerSuspended, { partnerId: 'politie' }, { occurredOn: '2024-09-02' }),
    );
    expect(shown?.streams[0]?.stretches).toEqual([
      { from: '2024-01-15', until: '2024-09-02', suspended: false },
      { from: '2024-09-02', until: null, suspended: true },
    ]);
    expect(shown?.takingPart).toBe(1);
  });

  it('says who can carry it on, where somebody said so', () => {
    const shown = river(joined('dorpen', '2024-06-20', { carriesOn: 'yes' }), joined('bureau', '2024-06-21'));
    expect(shown?.streams.map(({ carriesOn }) => carriesOn)).toEqual([
      { id: 'yes', text: { nl: 'ja', en: 'yes' } },
      null,
    ]);
  });

  it('names departures without a recorded handover, and leaves the others in peace', () => {
    const shown = river(
      joined('bureau', '2024-01-15'),
      joined('station', '2024-01-15'),
      left('bureau', '2024-05-30', { exitReason: 'priorities' }),
      left('station', '2024-10-31', { handover: 'De sleutels liggen bij de gemeente.' }),
    );
    expect(shown?.withoutHandover).toEqual(['bureau']);
    expect(shown?.streams[0]?.departure).toMatchObject({ on: '2024-05-30', why: { id: 'priorities' } });
  });

  it('lets go of one that came into view and never joined', () => {
    expect(river(prospected('makers', '2024-02-01'), left('makers', '2024-03-01'))).toBeNull();
  });
});
