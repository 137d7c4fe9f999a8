import { describe, expect, it } from 'vitest';
import { release } from '../assessment/release/index.ts';
import {
  AssessmentResultShared,
  AssessmentRoundClosed,
  AssessmentRoundOpened,
} from '../assessment/round/events.ts';
import { CollaborationStarted, PhaseEntered } from '../collaboration/events.ts';
import { fold } from '../collaboration/fold.ts';
import { visibilityIds } from '../frame/visibility.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { viewFor, visibilitiesFor } from './sharing.ts';

const levels = [3, 4, 4, 4, 4, 4, 4, 5] as const;
const published = release({
  blockId: 'safe-environment',
  k: 5,
  mode: 'anonymous',
  answers: levels.map((level) => ({ answer: { kind: 'rated', level }, side: null })),
});
const events = recorded([
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }, { visibility: 'funder' }),
  event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' }, { visibility: 'funder' }),
  event(SeatGranted, { personId: 'manager', seat: 'portfolio-manager' }),
  event(SeatGranted, { personId: 'fonds', seat: 'funder-reader' }),
  event(PhaseEntered, { phase: 'framing' }, { visibility: 'portfolio' }),
  event(PhaseEntered, { phase: 'testing' }),
  event(AssessmentRoundOpened, {
    roundId: 'r1',
    kind: 'pulse',
    blocks: ['safe-environment'],
    period: { from: '2024-01-01', until: '2024-02-01' },
    k: 5,
    mode: 'anonymous',
  }),
  event({ name: 'AssessmentResultPublished' }, { roundId: 'r1', published }),
  event(AssessmentRoundClosed, { roundId: 'r1' }),
  event(AssessmentResultShared, { roundId: 'r1', audience: 'portfolio' }),
]);
const state = fold('c', events);
const seenBy = (person: string) => viewFor(state, events, person);

describe('what somebody may see', () => {
  it('is everything of the team for the team', () => {
    expect(seenBy('coordinator')).toHaveLength(events.length);
  });

  it('counts without a gap for whom somebody else noted something in between', () => {
    const noted = recorded([
      ...events.slice(0, 2),
      event(PhaseEntered, { phase: 'framing' }, { visibility: 'author', actor: 'ann' }),
      event(PhaseEntered, { phase: 'testing' }),
    ]);
    const versionsFor = (person: string) =>
      viewFor(fold('c', noted), noted, person).map(({ type, version }) => `${version} ${type}`);
    expect(versionsFor('coordinator')).toEqual(['1 CollaborationStarted', '2 SeatGranted', '3 PhaseEntered']);
  });

  it('is nothing without a seat', () => {
    expect(seenBy('stranger')).toEqual([]);
  });

  it('is, for the portfolio, what was shared with it, numbered without gaps and without persons', () => {
    const seen = seenBy('manager');
    expect(seen.map((e) => e.type)).toEqual([
      'CollaborationStarted',
      'PhaseEntered',
      'AssessmentRoundOpened',
      'AssessmentResultPublished',
      'AssessmentRoundClosed',
    ]);
    expect(seen.map((e) => e.version)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(seen.map((e) => e.actor))).toEqual(new Set(['']));
  });

  it('is a result in words, without a single number of people', () => {
    const [result] = seenBy('manager').filter((e) => e.type === 'AssessmentResultPublished');
    expect(
      Object.keys(((result as { data: unknown }).data as { published: object }).published).toSorted(),
    ).toEqual(['agreementClass', 'answersBand', 'blockId', 'level', 'shown', 'unknownNote']);
  });

  it('is less for a funder the results were not shared with', () => {
    expect(seenBy('fonds').map((e) => e.type)).toEqual(['CollaborationStarted']);
  });

  it('folds to a collaboration like any other', () => {
    expect(fold('c', seenBy('manager')).results['safe-environment']?.[0]?.published.level).toEqual({
      from: 4,
      to: 4,
    });
  });
});

describe('what somebody may see, by its visibility', () => {
  const seats = ['participant', 'circle-member', 'reader', 'portfolio-manager', 'funder-reader'] as const;

  it.each(seats)('is the same as what their view holds: %s', (seat) => {
    const all = recorded([
      event(SeatGranted, { personId: 'ann', seat }, { visibility: 'team' }),
      ...visibilityIds.map((visibility) =>
        event(PhaseEntered, { phase: 'framing' }, { visibility, actor: 'ann' }),
      ),
    ]);
    const seated = fold('c', all);
    const viewed = viewFor(seated, all, 'ann').filter(({ type }) => type === 'PhaseEntered');
    expect(visibilitiesFor(seated, 'ann')).toEqual(viewed.map(({ visibility }) => visibility));
  });

  it('is nothing without a seat', () => expect(visibilitiesFor(state, 'stranger')).toEqual([]));
});
