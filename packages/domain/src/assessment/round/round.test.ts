import { describe, expect, it } from 'vitest';
import { blockIds } from '../../blocks/registry.ts';
import { CollaborationStarted } from '../../collaboration/events.ts';
import { PartnerJoined } from '../../partners/events.ts';
import { SeatGranted } from '../../seats/seats.ts';
import { event, given } from '../../testing/scenario.ts';
import type { RoundAnswer } from './answers.ts';
import { mustBeAnswerable } from './change.ts';
import { AssessmentRoundClosed, AssessmentRoundOpened } from './events.ts';

const seat = (personId: string, partnerId?: string) =>
  event(SeatGranted, { personId, seat: 'participant', ...(partnerId ? { partnerId } : {}) });
const team = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast op het plein' }),
  event(SeatGranted, { personId: 'coordinator', seat: 'facilitator' }),
  event(PartnerJoined, { partnerId: 'politie', name: 'Politieteam', partnerKind: 'public-organisation' }),
  seat('anna', 'politie'),
];
const opening = {
  kind: 'pulse',
  blocks: ['safe-environment'],
  period: { from: '2024-04-01', until: '2024-05-31' },
  mode: 'anonymous',
};
const opened = (mode = 'anonymous') =>
  event(AssessmentRoundOpened, { roundId: 'r1', ...opening, k: 5, mode });
const rated = (levels: number[]): RoundAnswer[] =>
  levels.map((level, i) => ({
    personId: `p${i}`,
    blockId: 'safe-environment',
    answer: { kind: 'rated', level: level as 1 },
  }));

describe('opening a round', () => {
  it('asks all sixteen blocks in a full round, with five as the fewest answers', () => {
    const [happening] = given(...team)
      .when('openAssessmentRound', { ...opening, kind: 'full' })
      .records();
    expect(happening?.data).toMatchObject({ blocks: blockIds, k: 5 });
  });

  it('refuses a pulse of six blocks', () => {
    const decide = given(...team).when('openAssessmentRound', { ...opening, blocks: blockIds.slice(0, 6) });
    expect(decide.refusal()).toBe('INVALID');
  });

  it('refuses a threshold under five', () => {
    expect(
      given(...team)
        .when('openAssessmentRound', { ...opening, k: 4 })
        .refusal(),
    ).toBe('INVALID');
  });

  it('refuses a second round while one is open', () => {
    expect(
      given(...team, opened())
        .when('openAssessmentRound', opening)
        .refusal(),
    ).toBe('WRONG_STATE');
  });
});

it('is closed or called off on no day before it opened', () => {
  const { when, state } = given(...team, opened());
  const day = state.rounds.r1?.openedOn ?? '';
  const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  for (const name of ['closeAssessmentRound', 'cancelAssessmentRound'] as const) {
    const end = (occurredOn: string) => when(name, { roundId: 'r1' }, { occurredOn }).refusal();
    expect([end(dayBefore), end(day)], name).toEqual(['INVALID', null]);
  }
  const shared = { roundId: 'r1', audience: 'funder' };
  const share = (occurredOn: string) =>
    given(
      ...[...team, event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' }), opened()],
      event(AssessmentRoundClosed, { roundId: 'r1' }, { occurredOn: day }),
    )
      .when('shareAssessmentResult', shared, { occurredOn })
      .refusal();
  expect([share(dayBefore), share(day)]).toEqual(['INVALID', null]);
});

describe('opening a round on a block that has a fresh picture', () => {
  const closedWith = (levels: number[], mode = 'anonymous') =>
    [opened(mode), ...closed(levels, mode)] as const;
  const closed = (levels: number[], mode: string) =>
    given(...team, opened(mode))
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers: rated(levels) })
      .records()
      .map((one) => ({ ...one, recordedAt: '2024-05-20T10:00:00.000Z', occurredOn: '2024-01-01' }));
  const anew = (events: ReturnType<typeof closedWith>, today: string, asked: object = {}) =>
    given(...team, ...events)
      .when('openAssessmentRound', { ...opening, ...asked }, { today, occurredOn: today })
      .refusal();
  const five = [3, 3, 4, 4, 5];

  it('is refused for a week, whatever day the closing says it was', () => {
    expect(anew(closedWith(five), '2024-05-26')).toBe('WRONG_STATE');
    expect(anew(closedWith(five), '2024-05-27')).toBeNull();
  });

  it('holds for a full round too, and not for other blocks', () => {
    expect(anew(closedWith(five), '2024-05-20', { kind: 'full' })).toBe('WRONG_STATE');
    expect(anew(closedWith(five), '2024-05-20', { blocks: ['momentum'] })).toBeNull();
  });

  it('is free when too few answered', () => {
    expect(anew(closedWith([3, 3, 4, 4]), '2024-05-20')).toBeNull();
    expect(anew(closedWith([3, 3, 4, 4]), '2024-05-20', { mode: 'open' })).toBeNull();
  });

  it('is refused when too few chose a level but it was said that many do not know', () => {
    const unknown = Array.from({ length: 3 }, (_, n) => ({
      ...{
        personId: `p${n}`,
        side: null,
        blockId: 'safe-environment' as const,
        answer: { kind: 'unknown' as const },
      },
    }));
    const answers = [...rated([3, 4]).map((one, n) => ({ ...one, personId: `q${n}` })), ...unknown];
    const ended = given(...team, opened())
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers })
      .records()
      .map((one) => ({ ...one, recordedAt: '2024-05-20T10:00:00.000Z', occurredOn: '2024-01-01' }));
    expect(ended[0]?.data).toMatchObject({ published: { shown: 'too-few', unknownNote: 'many' } });
    for (const mode of ['anonymous', 'open'])
      expect(anew([opened(), ...ended] as never, '2024-05-26', { mode })).toBe('WRONG_STATE');
  });

  it('is refused beside one with names, which would give away who gave no name in it', () => {
    expect(anew(closedWith(five), '2024-05-26', { mode: 'open' })).toBe('WRONG_STATE');
    expect(anew(closedWith(five, 'open'), '2024-05-26')).toBe('WRONG_STATE');
    expect(anew(closedWith([3, 3], 'open'), '2024-05-26')).toBe('WRONG_STATE');
    expect(anew(closedWith(five, 'open'), '2024-05-27')).toBeNull();
    expect(anew(closedWith(five, 'open'), '2024-05-20', { mode: 'open' })).toBeNull();
  });
});

describe('closing a round', () => {
  it('publishes what the release rule allows and keeps the answers of persons out of the events', () => {
    const happenings = given(...team, opened())
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers: rated([3, 3, 4, 4, 4, 4, 4, 5]) })
      .records();
    expect(happenings.map((h) => h.type)).toEqual(['AssessmentResultPublished', 'AssessmentRoundClosed']);
    expect(happenings[0]?.data).toMatchObject({ published: { shown: 'figures', level: { from: 4, to: 4 } } });
    expect(JSON.stringify(happenings)).not.toContain('"p0"');
  });

  it('shows too few answers below the threshold', () => {
    const [result] = given(...team, opened())
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers: rated([1, 2, 3, 4]) })
      .records();
    expect(result?.data).toMatchObject({ published: { shown: 'too-few' } });
  });

  it('records who answered what only in an open round', () => {
    const happenings = given(...team, opened('open'))
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers: rated([2, 3]) })
      .records();
    expect(happenings.filter((h) => h.type === 'BlockAssessed')).toHaveLength(2);
  });

  it('refuses a round that is closed', () => {
    const closed = event(AssessmentRoundClosed, { roundId: 'r1' });
    expect(
      given(...team, opened(), closed)
        .when('closeAssessmentRound', { roundId: 'r1' })
        .refusal(),
    ).toBe('ROUND_CLOSED');
  });
});

describe('the split by side', () => {
  const on = (day: string) => ({ recordedAt: `${day}T10:00:00.000Z` });
  const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];
  const studio = event(PartnerJoined, {
    partnerId: 'studio',
    name: 'Studio',
    partnerKind: 'creative-practice',
  });
  const sits = (personId: string, partnerId: string, day: string) =>
    event(SeatGranted, { personId, seat: 'participant', partnerId }, on(day));
  const early = people.map((id, index) => sits(id, index < 5 ? 'politie' : 'studio', '2024-04-24'));
  const open = event(AssessmentRoundOpened, { roundId: 'r1', ...opening, k: 5 }, on('2024-05-01'));
  const partition = (...happenings: Parameters<typeof given>) => {
    const [result] = given(...team, studio, ...happenings)
      .when('closeAssessmentRound', { roundId: 'r1' }, { answers: rated([3, 3, 4, 4, 4, 1, 2, 2, 1, 2]) })
      .records();
    return (result?.data as { published: { partition: string } } | undefined)?.published.partition;
  };

  const bureau = (partnerKind: string) =>
    event(PartnerJoined, { partnerId: 'bureau', name: 'Bureau', partnerKind });
  const aside = [bureau('creative-practice'), sits('p0', 'bureau', '2024-04-24'), ...early.slice(1)];

  it('is shown when everybody sat there a week before the round opened', () => {
    expect(partition(...early, open)).not.toBe('none');
  });

  it.each([
    ['somebody came later than that', [...early.slice(1), sits('p0', 'politie', '2024-04-25'), open]],
    ['somebody came while it was open', [...early.slice(1), open, sits('p0', 'politie', '2024-05-02')]],
    ['somebody was moved while it was open', [...early, open, sits('p0', 'studio', '2024-05-02')]],
    ['somebody was ever moved', [sits('p0', 'studio', '2024-01-01'), ...early, open]],
    ['a partner was moved with who sits there', [...aside, bureau('public-organisation'), open]],
  ])('is not when %s', (_, happenings) => {
    expect(partition(...happenings)).toBe('none');
  });
});

describe('answering', () => {
  it('is open to a participant, for a block of the round', () => {
    const { state } = given(...team, opened());
    expect(mustBeAnswerable(state, 'r1', 'safe-environment', 'anna').id).toBe('r1');
  });

  it('is refused for a block outside the round and for somebody without a seat', () => {
    const { state } = given(...team, opened());
    expect(() => mustBeAnswerable(state, 'r1', 'momentum', 'anna')).toThrowError(
      expect.objectContaining({ code: 'NOT_IN_ROUND' }),
    );
    expect(() => mustBeAnswerable(state, 'r1', 'safe-environment', 'stranger')).toThrowError(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });
});

describe('a partner’s own position', () => {
  it('can be given only by somebody who sits there for that partner', () => {
    const position = { partnerId: 'politie', blockId: 'safe-environment', level: 5 };
    const at = given(...team);
    expect(at.when('publishPartnerPosition', position, { actor: 'anna' }).records()).toHaveLength(1);
    expect(at.when('publishPartnerPosition', position, { actor: 'coordinator' }).refusal()).toBe(
      'NOT_ALLOWED',
    );
    const elsewhere = { ...position, roundId: 'zomaar een tekst' };
    expect(at.when('publishPartnerPosition', elsewhere, { actor: 'anna' }).refusal()).toBe('NOT_FOUND');
  });
});
