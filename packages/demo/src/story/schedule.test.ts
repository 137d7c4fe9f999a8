import { describe, expect, it } from 'vitest';
import { schedule } from './schedule.ts';
import type { DatedStep } from './step.ts';

const step = (
  occurredOn: string,
  name: 'enterPhase' | 'pauseCollaboration',
  promptly = false,
): DatedStep => ({
  kind: 'command',
  name,
  input: {},
  by: 'somebody',
  visibility: 'team',
  language: 'nl',
  ids: [],
  occurredOn,
  promptly,
});

describe('the clock of knowing', () => {
  it('puts steps in the order of their dates and leaves those of one day as they were', () => {
    const steps = [
      step('2024-05-02', 'enterPhase'),
      step('2024-05-01', 'enterPhase'),
      step('2024-05-02', 'pauseCollaboration'),
    ];
    const dates = schedule(steps).map((s) => [s.occurredOn, s.kind === 'command' && s.name]);
    expect(dates).toEqual([
      ['2024-05-01', 'enterPhase'],
      ['2024-05-02', 'enterPhase'],
      ['2024-05-02', 'pauseCollaboration'],
    ]);
  });

  it('records nothing after a later step that is recorded on its very day', () => {
    const daily = Array.from({ length: 20 }, (_, day) =>
      step(`2024-05-${String(day + 1).padStart(2, '0')}`, 'enterPhase', day % 5 === 4),
    );
    const recorded = schedule(daily).map(({ recordedAt }) => recordedAt);
    expect(recorded).toEqual(recorded.toSorted());
    expect(recorded[4]?.slice(0, 10)).toBe('2024-05-05');
  });

  it('puts a late entry among the steps of the day it was recorded', () => {
    const late = { ...step('2024-05-01', 'pauseCollaboration'), recordedOn: '2024-05-20' };
    const steps = [late, step('2024-05-19', 'enterPhase'), step('2024-05-21', 'enterPhase')];
    const recorded = schedule(steps).map((s) => [s.occurredOn, s.recordedAt.slice(0, 10)]);
    expect(recorded[1]).toEqual(['2024-05-01', '2024-05-20']);
  });

  it('gives every step of a full day a moment of its own', () => {
    const recorded = schedule(Array.from({ length: 300 }, () => step('2024-05-01', 'enterPhase', true)));
    expect(new Set(recorded.map(({ recordedAt }) => recordedAt)).size).toBe(300);
  });
});
