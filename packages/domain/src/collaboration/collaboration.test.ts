import { describe, expect, it } from 'vitest';
import { SeatGranted } from '../seats/seats.ts';
import { event, given, recorded } from '../testing/scenario.ts';
import { CollaborationConcluded, CollaborationPaused, CollaborationStarted, PhaseEntered } from './events.ts';
import { foldAsOf } from './fold.ts';
import { currentPhase } from './state.ts';

const start = event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast op het plein' });
const seat = event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' });
const participant = event(SeatGranted, { personId: 'anna', seat: 'participant' });

describe('starting a collaboration', () => {
  it('records the start and gives whoever starts it the seat of coordinator', () => {
    const happenings = given()
      .when('startCollaboration', { name: 'Avondplein', issue: 'Overlast' }, { actor: 'anna' })
      .records();
    expect(happenings.map((h) => h.type)).toEqual(['CollaborationStarted', 'SeatGranted']);
    expect(happenings[1]?.data).toEqual({ personId: 'anna', seat: 'coordinator' });
  });

  it('enters the phase of exploring', () => {
    expect(currentPhase(given(start).state)).toBe('exploring');
  });

  it('refuses a second start', () => {
    expect(given(start, seat).when('startCollaboration', { name: 'X', issue: 'Y' }).refusal()).toBe(
      'ALREADY_DONE',
    );
  });

  it('says in both languages which field is missing', () => {
    const decide = given().when('startCollaboration', { name: ' ' }).records;
    expect(decide).toThrowError(
      expect.objectContaining({
        code: 'INVALID',
        issues: [
          { field: 'name', text: { nl: 'Vul dit in.', en: 'Fill this in.' } },
          { field: 'issue', text: { nl: 'Vul dit in.', en: 'Fill this in.' } },
        ],
      }),
    );
  });
});

describe('moving through phases', () => {
  it('lets a phase be skipped and entered again', () => {
    const at = given(start, seat, event(PhaseEntered, { phase: 'testing' }));
    expect(at.when('enterPhase', { phase: 'framing' }).records()).toHaveLength(1);
  });

  it('stays quiet when the collaboration is in that phase already', () => {
    expect(given(start, seat).when('enterPhase', { phase: 'exploring' }).records()).toEqual([]);
  });

  it('refuses a participant, whose seat does not allow it', () => {
    const decide = given(start, seat, participant).when(
      'enterPhase',
      { phase: 'framing' },
      { actor: 'anna' },
    );
    expect(decide.refusal()).toBe('NOT_ALLOWED');
  });

  it('looks absent to somebody without a seat', () => {
    const decide = given(start, seat).when('enterPhase', { phase: 'framing' }, { actor: 'stranger' });
    expect(decide.refusal()).toBe('NOT_FOUND');
  });

  it('refuses a day that is still to come', () => {
    const decide = given(start, seat).when('enterPhase', { phase: 'framing' }, { occurredOn: '2031-01-01' });
    expect(decide.refusal()).toBe('INVALID');
  });

  it('refuses to keep a phase from the team', () => {
    const decide = given(start, seat).when('enterPhase', { phase: 'framing' }, { visibility: 'author' });
    expect(decide.refusal()).toBe('INVALID');
  });

  it('refuses any move after the conclusion', () => {
    const concluded = event(CollaborationConcluded, { kind: 'stopped' });
    expect(given(start, seat, concluded).when('enterPhase', { phase: 'framing' }).refusal()).toBe(
      'WRONG_STATE',
    );
  });
});

describe('pausing', () => {
  it('keeps the phase', () => {
    const { state } = given(start, seat, event(CollaborationPaused, {}));
    expect([state.status, currentPhase(state)]).toEqual(['paused', 'exploring']);
  });
});

describe('a moment on either clock', () => {
  const events = recorded([
    { ...start, occurredOn: '2024-02-05', recordedAt: '2024-02-06T09:00:00Z' },
    {
      ...event(PhaseEntered, { phase: 'testing' }),
      occurredOn: '2024-06-27',
      recordedAt: '2024-06-28T09:00:00Z',
    },
    {
      ...event(PhaseEntered, { phase: 'framing' }),
      occurredOn: '2024-04-11',
      recordedAt: '2024-07-01T09:00:00Z',
    },
  ]);

  it('shows on the clock of knowing only what had been recorded', () => {
    const state = foldAsOf('c', events, { knownAt: '2024-06-30T00:00:00Z' });
    expect(state.phases.map((p) => p.phase)).toEqual(['exploring', 'testing']);
  });

  it('shows on the clock of happening what had happened, in the order of the dates', () => {
    const state = foldAsOf('c', events, { happenedBy: '2024-06-27' });
    expect(state.phases.map((p) => p.phase)).toEqual(['exploring', 'framing', 'testing']);
  });

  it('shows nothing before the start', () => {
    expect(foldAsOf('c', events, { happenedBy: '2024-02-04' }).started).toBe(false);
  });
});
