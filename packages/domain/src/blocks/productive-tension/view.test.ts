import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { PartnerJoined } from '../../partners/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { tension } from './tension.ts';
import { fieldOfTension } from './view.ts';

const { TensionSurfaced, TensionReassessed, TensionHeld, TensionFaded } = tension.events;
const surfaced = (recordId: string, occurredOn: string) =>
  event(
    TensionSurfaced,
    {
      recordId,
      title: recordId,
      poleA: 'zichtbaar handhaven',
      poleB: 'gastvrij uitnodigen',
      theme: 'method',
      health: 'productive',
      intensity: 'medium',
      partners: ['studio'],
    },
    { occurredOn },
  );
const reassessed = (recordId: string, health: string, occurredOn: string) =>
  event(TensionReassessed, { recordId, health, intensity: 'high' }, { occurredOn });
const joined = (partnerId: string, partnerKind: 'creative-practice' | 'public-organisation') =>
  event(PartnerJoined, { partnerId, name: partnerId, partnerKind }, { occurredOn: '2024-02-05' });
const team = [joined('studio', 'creative-practice'), joined('gemeente', 'public-organisation')];

describe('the field of tension', () => {
  it('shows nothing before a tension was named', () => {
    expect(fieldOfTension.of(given(...team).state, '2024-06-01')).toBeNull();
  });

  it('draws each tension between its poles, the oldest first, with the words of its health in time', () => {
    const { state } = given(
      ...team,
      surfaced('handhaven', '2024-05-30'),
      surfaced('muziek', '2024-07-11'),
      reassessed('handhaven', 'harmful', '2024-09-02'),
      reassessed('handhaven', 'productive', '2024-10-15'),
    );
    const field = fieldOfTension.of(state, '2024-11-01');
    expect(field?.lines.map(({ id }) => id)).toEqual(['handhaven', 'muziek']);
    expect(field?.lines[0]).toMatchObject({
      poleA: 'zichtbaar handhaven',
      poleB: 'gastvrij uitnodigen',
      between: ['studio'],
      health: [
        { word: { text: { nl: 'vruchtbaar' } }, from: '2024-05-30', until: '2024-09-02' },
        { word: { text: { nl: 'schadelijk' } }, intensity: { id: 'high' }, until: '2024-10-15' },
        { word: { text: { en: 'productive' } }, from: '2024-10-15', until: '2024-11-01' },
      ],
    });
  });

  it('puts what was written down later at the day on which it was so', () => {
    const { state } = given(
      surfaced('handhaven', '2024-05-30'),
      reassessed('handhaven', 'productive', '2024-10-15'),
      reassessed('handhaven', 'harmful', '2024-09-02'),
    );
    expect(fieldOfTension.of(state, '2024-11-01')?.lines[0]?.health.map(({ word }) => word?.id)).toEqual([
      'productive',
      'harmful',
      'productive',
    ]);
  });

  it('ends a line on the day the tension faded, or with the collaboration', () => {
    const { state } = given(
      surfaced('handhaven', '2024-05-30'),
      surfaced('muziek', '2024-07-11'),
      event(TensionFaded, { recordId: 'muziek' }, { occurredOn: '2024-11-05' }),
      event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2025-07-03' }),
    );
    expect(
      fieldOfTension.of(state, '2026-01-01')?.lines.map(({ until, hasEnded }) => [until, hasEnded]),
    ).toEqual([
      ['2025-07-03', false],
      ['2024-11-05', true],
    ]);
  });

  it('marks the day on which an open tension will be looked at again, while it is ahead', () => {
    const { state } = given(
      surfaced('handhaven', '2024-05-30'),
      event(
        TensionHeld,
        { recordId: 'handhaven', agreement: 'Elke maand een half uur.', reviewOn: '2024-09-02' },
        { occurredOn: '2024-05-30' },
      ),
    );
    expect(fieldOfTension.of(state, '2024-08-01')?.lines[0]?.reviewOn).toBe('2024-09-02');
    expect(fieldOfTension.of(state, '2024-09-03')?.lines[0]?.reviewOn).toBeNull();
  });

  it.each([
    ['2024-09-29', null],
    ['2024-09-30', 4],
    ['2025-01-29', 7],
  ])('on %s it asks after %s quiet months in a team of several disciplines', (today, months) => {
    const { state } = given(...team, surfaced('handhaven', '2024-05-30'));
    expect(fieldOfTension.of(state, today)?.quietMonths).toBe(months);
  });

  it('does not ask in a team of one discipline, nor after the end', () => {
    const alone = given(joined('studio', 'creative-practice'), surfaced('handhaven', '2024-05-30'));
    expect(fieldOfTension.of(alone.state, '2025-06-01')?.quietMonths).toBeNull();
    const ended = given(
      ...team,
      surfaced('handhaven', '2024-05-30'),
      event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2024-06-03' }),
    );
    expect(fieldOfTension.of(ended.state, '2025-06-01')?.quietMonths).toBeNull();
  });
});
