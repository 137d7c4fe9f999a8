import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { PartnerJoined } from '../../partners/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { fundingStream } from './funding-stream.ts';
import { moneyCalendar } from './view.ts';

const { FundingSought, FundingGranted, FundingDeclined, FundingFitReassessed, FundingEnded } =
  fundingStream.events;
const stream = (recordId: string, period: { from: string; until?: string }, currentNeed = 'explore') => ({
  recordId,
  name: recordId,
  source: 'fonds',
  kind: 'grant',
  amount: 85_000,
  period,
  meantFor: 'explore',
  currentNeed,
  fit: 'fits',
  fitReason: 'We hoeven nog niet te weten wat het wordt.',
});
const fund = event(FundingGranted, stream('fonds', { from: '2024-02-05', until: '2025-03-31' }), {
  occurredOn: '2024-02-05',
});
const misfit = event(
  FundingFitReassessed,
  { recordId: 'fonds', currentNeed: 'operate', fit: 'misfit', fitReason: 'Het zijn vaste kosten.' },
  { occurredOn: '2024-12-10' },
);
const gapsOf = (happenings: Parameters<typeof given>, today: string) =>
  moneyCalendar
    .of(given(...happenings).state, today)
    ?.needs.flatMap(({ need, gaps }) => gaps.map(({ from, until }) => [need.id, from, until]));

describe('the money calendar', () => {
  it('shows nothing before a stream was on record', () => {
    expect(moneyCalendar.of(given().state, '2024-06-01')).toBeNull();
  });

  it('draws a stream over its period, in stretches of how it fitted', () => {
    const joined = event(
      PartnerJoined,
      { partnerId: 'fonds', name: 'Fonds Gedeelde Straat', partnerKind: 'funder' },
      { occurredOn: '2024-02-05' },
    );
    const { state } = given(joined, fund, misfit);
    expect(moneyCalendar.of(state, '2025-01-15')?.streams).toMatchObject([
      {
        name: 'fonds',
        source: 'Fonds Gedeelde Straat',
        amount: 85_000,
        from: '2024-02-05',
        until: '2025-03-31',
        goesOn: false,
        parts: [
          { fit: { id: 'fits' }, need: { id: 'explore' }, from: '2024-02-05', until: '2024-12-10' },
          { fit: { id: 'misfit' }, need: { id: 'operate' }, from: '2024-12-10', until: '2025-03-31' },
        ],
      },
    ]);
  });

  it('draws a stream that begins later from its first day, with what was said last before it', () => {
    const { state } = given(
      event(
        FundingSought,
        { ...stream('later', { from: '2025-01-01', until: '2025-12-31' }), fit: 'unclear' },
        {
          occurredOn: '2024-03-04',
        },
      ),
      event(FundingGranted, { recordId: 'later', fit: 'fits' }, { occurredOn: '2024-05-22' }),
    );
    expect(moneyCalendar.of(state, '2025-01-02')?.streams[0]?.parts).toMatchObject([
      { fit: { id: 'fits' }, from: '2025-01-01', until: '2025-12-31' },
    ]);
  });

  it('cuts a stream short where it ended, and lets one without an end run on for a year', () => {
    const { state } = given(
      fund,
      event(FundingEnded, { recordId: 'fonds' }, { occurredOn: '2024-12-31' }),
      event(FundingGranted, stream('wijkbudget', { from: '2025-01-01' }), { occurredOn: '2024-12-01' }),
    );
    expect(
      moneyCalendar.of(state, '2025-02-01')?.streams.map(({ until, goesOn }) => [until, goesOn]),
    ).toEqual([
      ['2024-12-31', false],
      ['2026-02-02', true],
    ]);
  });

  it('tells when money was needed for what, from finding out to keeping it running', () => {
    const { state } = given(fund, misfit);
    expect(
      moneyCalendar.of(state, '2025-01-15')?.needs.map(({ need, stretches }) => [need.id, stretches]),
    ).toEqual([
      ['explore', [{ from: '2024-02-05', until: '2024-12-10' }]],
      ['operate', [{ from: '2024-12-10', until: '2025-01-15' }]],
    ]);
  });

  it('sees the months ahead with a need but no granted stream', () => {
    expect(gapsOf([fund, misfit], '2025-01-15')).toEqual([['operate', '2025-04-01', '2025-12-31']]);
  });

  it('does not count what is only sought, and closes the gap once it is granted', () => {
    const sought = event(FundingSought, stream('wijkbudget', { from: '2025-06-01' }, 'operate'), {
      occurredOn: '2025-01-10',
    });
    const granted = event(FundingGranted, { recordId: 'wijkbudget' }, { occurredOn: '2025-01-12' });
    expect(gapsOf([fund, misfit, sought], '2025-01-15')).toEqual([['operate', '2025-04-01', '2025-12-31']]);
    expect(gapsOf([fund, misfit, sought, granted], '2025-01-15')).toEqual([
      ['operate', '2025-04-01', '2025-05-31'],
    ]);
  });

  it('still sees the need after the last stream ended, but not after the collaboration did', () => {
    const ended = event(FundingEnded, { recordId: 'fonds' }, { occurredOn: '2025-03-31' });
    const concluded = event(CollaborationConcluded, { kind: 'stopped' }, { occurredOn: '2025-04-01' });
    expect(gapsOf([fund, misfit, ended], '2025-04-02')).toEqual([['operate', '2025-04-01', '2026-03-31']]);
    expect(gapsOf([fund, misfit, ended, concluded], '2025-04-02')).toEqual([]);
  });

  it('keeps what was declined on the calendar, without a need of its own', () => {
    const { state } = given(
      event(FundingSought, stream('verlenging', { from: '2025-04-01', until: '2025-09-30' }), {
        occurredOn: '2025-01-10',
      }),
      event(FundingDeclined, { recordId: 'verlenging' }, { occurredOn: '2025-03-01' }),
      fund,
    );
    const calendar = moneyCalendar.of(state, '2025-03-02');
    expect(calendar?.streams.map(({ id, state: { id: word } }) => [id, word])).toEqual([
      ['fonds', 'granted'],
      ['verlenging', 'declined'],
    ]);
    expect(calendar?.needs.map(({ need }) => need.id)).toEqual(['explore']);
  });
});
