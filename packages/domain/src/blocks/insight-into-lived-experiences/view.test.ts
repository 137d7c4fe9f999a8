import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { tension } from '../productive-tension/tension.ts';
import { perspective } from './perspective.ts';
import { throughOthersEyes } from './view.ts';

const { PerspectiveAssumed, PerspectiveHeard, PerspectiveOutdated, InterestStated } = perspective.events;
const said = (recordId: string, holder: string, more: object = {}) => ({
  recordId,
  holder,
  experience: `zo beleeft ${holder} het`,
  source: 'conversation',
  spokenBy: 'themselves',
  ...more,
});
const assumed = (recordId: string, holder: string, occurredOn = '2024-02-08') =>
  event(
    PerspectiveAssumed,
    { ...said(recordId, holder), source: 'assumption', spokenBy: 'us' },
    { occurredOn },
  );
const heard = (recordId: string, holder: string, occurredOn = '2024-02-22', more: object = {}) =>
  event(PerspectiveHeard, said(recordId, holder, more), { occurredOn });

describe("through others' eyes", () => {
  it('shows nothing before a perspective was on record', () => {
    expect(throughOthersEyes.of(given().state, '2024-06-01')).toBeNull();
  });

  it('keeps a chair empty for a group of which something is only assumed', () => {
    const { state } = given(assumed('a', 'nieuwkomers'), heard('b', 'bewoners'));
    expect(throughOthersEyes.of(state, '2024-06-01')?.chairs).toMatchObject([
      { holder: 'nieuwkomers', isEmpty: true, spokenBy: { text: { nl: 'ons' } } },
      { holder: 'bewoners', isEmpty: false, state: { id: 'heard' } },
    ]);
  });

  it('fills the chair once somebody of the group was heard, and gives one group one chair', () => {
    const { state } = given(
      assumed('a', 'Jongeren'),
      event(
        PerspectiveHeard,
        { recordId: 'a', experience: 'Wij willen gekend worden.' },
        { occurredOn: '2024-02-22' },
      ),
      assumed('b', 'jongeren ', '2024-03-01'),
    );
    expect(throughOthersEyes.of(state, '2024-06-01')?.chairs).toMatchObject([{ id: 'b', isEmpty: false }]);
  });

  it('lays perspectives side by side per theme, what was heard apart from what is assumed', () => {
    const { state } = given(
      assumed('a', 'nieuwkomers'),
      heard('b', 'bewoners', '2024-02-22', { valueSeen: 'Slapen met het raam open.' }),
      heard('c', 'jongeren', '2024-02-23'),
      event(InterestStated, { recordId: 'c', interest: 'Blijven mogen.' }, { occurredOn: '2024-02-24' }),
    );
    const themes = throughOthersEyes.of(state, '2024-06-01')?.themes;
    expect(
      themes?.map(({ theme, heard: yes, assumed: no }) => [
        theme.id,
        yes.map(({ id }) => id),
        no.map(({ id }) => id),
      ]),
    ).toEqual([
      ['experience', ['b', 'c'], ['a']],
      ['valueSeen', ['b'], []],
      ['interest', ['c'], []],
    ]);
    expect(themes?.[0]?.theme.text.nl).toBe('hoe zij het beleven');
  });

  it('leaves what is outdated out of the themes and keeps its chair', () => {
    const { state } = given(
      heard('b', 'bewoners'),
      event(PerspectiveOutdated, { recordId: 'b' }, { occurredOn: '2024-09-01' }),
    );
    expect(throughOthersEyes.of(state, '2024-10-01')).toMatchObject({
      themes: [],
      chairs: [{ state: { id: 'outdated' }, isEmpty: false }],
    });
  });

  it.each([
    ['2024-07-14', false],
    ['2024-07-15', true],
  ])('on %s it says %s that a group would be asked again', (today, askAgain) => {
    const happenings = [heard('b', 'bewoners', '2024-02-22', { refreshOn: '2024-07-15' })];
    expect(throughOthersEyes.of(given(...happenings).state, today)?.chairs[0]?.askAgain).toBe(askAgain);
    const concluded = event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2024-07-01' });
    expect(throughOthersEyes.of(given(...happenings, concluded).state, today)?.chairs[0]?.askAgain).toBe(
      false,
    );
  });

  it('names the tensions in which interests conflict', () => {
    const surfaced = (recordId: string, theme: string) =>
      event(tension.events.TensionSurfaced, {
        recordId,
        title: recordId,
        poleA: 'muziek',
        poleB: 'slapen',
        theme,
        health: 'manageable',
        intensity: 'low',
      });
    const { state } = given(
      heard('b', 'bewoners'),
      surfaced('geluid', 'interests'),
      surfaced('tempo', 'pace'),
    );
    expect(throughOthersEyes.of(state, '2024-10-01')?.conflicts).toMatchObject([
      { id: 'geluid', sides: ['muziek', 'slapen'], state: { id: 'open' } },
    ]);
  });
});
