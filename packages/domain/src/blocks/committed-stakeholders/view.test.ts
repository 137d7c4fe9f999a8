import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { stakeholderEngagement } from './stakeholder-engagement.ts';
import { ringMap } from './view.ts';

const {
  StakeholderIdentified,
  StakeholderEngagementChanged,
  StakeholderCommitmentMade,
  StakeholderDisengaged,
} = stakeholderEngagement.events;

type Level = 'not-reached' | 'informed' | 'consulted' | 'making-along' | 'co-owning';
const identified = (recordId: string, level: Level, desiredLevel?: Level, occurredOn = '2024-04-18') =>
  event(
    StakeholderIdentified,
    { recordId, group: recordId, stake: 'Zij moeten het zelf redden.', level, desiredLevel },
    { occurredOn },
  );
const changed = (recordId: string, level: Level, occurredOn: string, acceptedCost?: string) =>
  event(StakeholderEngagementChanged, { recordId, level, acceptedCost }, { occurredOn });
const map = (...happenings: Parameters<typeof given>) => ringMap.of(given(...happenings).state, '2025-01-01');

describe('the ring map', () => {
  it('shows nothing before a group was named', () => {
    expect(map()).toBeNull();
  });

  it('has six rings, from not reached to co-owning', () => {
    expect(map(identified('dorpen', 'informed'))?.rings.map(({ id }) => id)).toEqual([
      'not-reached',
      'informed',
      'consulted',
      'advising',
      'making-along',
      'co-owning',
    ]);
  });

  it('keeps every ring a group stood on, by the day it came there', () => {
    const shown = map(
      identified('dorpen', 'not-reached'),
      changed('dorpen', 'consulted', '2024-06-20'),
      changed('dorpen', 'making-along', '2024-11-30'),
      event(
        StakeholderCommitmentMade,
        { recordId: 'dorpen', commitment: 'Elk dorp beheert een baken.', level: 'co-owning' },
        { occurredOn: '2025-07-03' },
      ),
    );
    expect(shown?.groups[0]?.path.map(({ ring, on }) => [ring.id, on])).toEqual([
      ['not-reached', '2024-04-18'],
      ['consulted', '2024-06-20'],
      ['making-along', '2024-11-30'],
      ['co-owning', '2025-07-03'],
    ]);
    expect(shown?.groups[0]?.commitment).toBe('Elk dorp beheert een baken.');
    expect(shown?.closer).toEqual(['dorpen']);
  });

  it('puts the group that was seen first in front', () => {
    const shown = map(
      identified('zorg', 'informed', undefined, '2024-06-20'),
      identified('dorpen', 'informed', undefined, '2024-04-18'),
    );
    expect(shown?.groups.map(({ id }) => id)).toEqual(['dorpen', 'zorg']);
  });

  it('says which groups stand further out than the team wants, and not those that stand there or dropped out', () => {
    const shown = map(
      identified('dorpen', 'informed', 'co-owning'),
      identified('zorg', 'informed', 'informed'),
      identified('boeren', 'consulted', 'co-owning'),
      changed('boeren', 'consulted', '2024-07-11'),
      event(StakeholderDisengaged, { recordId: 'boeren' }, { occurredOn: '2025-02-01' }),
    );
    expect(shown?.furtherThanDesired).toEqual(['dorpen']);
  });

  it('says for which groups delay or risk was knowingly taken', () => {
    const shown = map(
      identified('dorpen', 'informed'),
      changed('dorpen', 'consulted', '2024-06-20', 'Drie maanden later beginnen.'),
      identified('zorg', 'informed'),
    );
    expect(shown?.accepted).toEqual(['dorpen']);
    expect(shown?.groups[0]?.acceptedCost).toBe('Drie maanden later beginnen.');
  });
});
