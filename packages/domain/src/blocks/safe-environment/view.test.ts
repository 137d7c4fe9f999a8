import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { RecordsLinked } from '../../links/links.ts';
import { event, given } from '../../testing/scenario.ts';
import { risk } from './risk.ts';
import { setback } from './setback.ts';
import { uncertainty } from './uncertainty.ts';
import { knowingGuessingStumbling } from './view.ts';

const identified = (recordId: string, occurredOn: string) =>
  event(
    risk.events.RiskIdentified,
    { recordId, title: recordId, likelihood: 'low', consequence: 'Bezoekers blijven weg.', severity: 'high' },
    { occurredOn },
  );
const named = (recordId: string, occurredOn: string) =>
  event(
    uncertainty.events.UncertaintyNamed,
    {
      recordId,
      question: recordId,
      whyItMatters: 'Anders bouwen we voor één zomer.',
      nature: 'unpredictable',
      stance: 'try',
    },
    { occurredOn },
  );
const reported = (recordId: string, occurredOn: string) =>
  event(
    setback.events.SetbackReported,
    { recordId, whatHappened: recordId, affected: 'De buren.', firstResponse: 'blame' },
    { occurredOn },
  );
const discussed = (recordId: string, occurredOn: string) =>
  event(setback.events.SetbackDiscussed, { recordId }, { occurredOn });

describe('knowing, guessing, stumbling', () => {
  it('shows nothing before anything was named', () => {
    expect(knowingGuessingStumbling.of(given().state, '2024-06-01')).toBeNull();
  });

  it('keeps what can be estimated apart from what nobody knows and from what went wrong, each the oldest first', () => {
    const { state } = given(
      identified('zieke gastheer', '2024-06-18'),
      identified('vechtpartij', '2024-05-08'),
      named('blijven ze komen?', '2024-05-21'),
      reported('de vechtpartij', '2024-08-31'),
    );
    const shown = knowingGuessingStumbling.of(state, '2024-09-01');
    expect(shown?.known.map(({ id }) => id)).toEqual(['vechtpartij', 'zieke gastheer']);
    expect(shown?.known[0]).toMatchObject({ likelihood: { id: 'low' }, severity: { text: { en: 'high' } } });
    expect(shown?.guessed).toMatchObject([
      { nature: { id: 'unpredictable' }, asRisk: false, hasEnded: false },
    ]);
    expect(shown?.stumbled).toMatchObject([{ firstResponse: { id: 'blame' }, state: { id: 'reported' } }]);
  });

  it('counts the days between a setback and its first discussion', () => {
    const { state } = given(reported('vechtpartij', '2024-08-31'), discussed('vechtpartij', '2024-09-10'));
    expect(knowingGuessingStumbling.of(state, '2024-12-01')?.stumbled).toMatchObject([
      { days: 10, isDiscussed: true },
    ]);
  });

  it('counts on to today while nobody talked about it, or to the end of the collaboration', () => {
    const silence = reported('sleutel', '2025-06-20');
    const concluded = event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2025-07-03' });
    const days = (...happenings: Parameters<typeof given>) =>
      knowingGuessingStumbling.of(given(...happenings).state, '2025-08-01')?.stumbled;
    expect(days(silence)).toMatchObject([{ days: 42, isDiscussed: false }]);
    expect(days(silence, concluded)).toMatchObject([{ days: 13, isDiscussed: false }]);
  });

  it('points at an uncertainty that was handled as a risk, then or on looking back', () => {
    const reframed = event(uncertainty.events.UncertaintyReframedAsRisk, { recordId: 'late trein' });
    const seenLater = event(RecordsLinked, { from: 'sfeer', to: 'vechtpartij', relation: 'supersedes' });
    const beside = event(RecordsLinked, { from: 'komen ze?', to: 'vechtpartij', relation: 'relates-to' });
    const { state } = given(
      identified('vechtpartij', '2024-05-01'),
      named('late trein', '2024-05-02'),
      named('sfeer', '2024-05-03'),
      named('komen ze?', '2024-05-04'),
      reframed,
      seenLater,
      beside,
    );
    expect(
      knowingGuessingStumbling.of(state, '2024-09-01')?.guessed.map(({ id, asRisk }) => [id, asRisk]),
    ).toEqual([
      ['late trein', true],
      ['sfeer', true],
      ['komen ze?', false],
    ]);
  });
});
