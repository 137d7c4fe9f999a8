import type { Recorded } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './told.ts';

const event = (version: number, type: string, data: object): Recorded => ({
  id: `e${version}`,
  version,
  type,
  data,
  occurredOn: '2024-01-01',
  recordedAt: '2024-01-01T10:00:00.000Z',
  actor: 'me',
  language: 'en',
  visibility: 'team',
});
const started = event(1, 'CollaborationStarted', { name: 'Lamps', issue: 'Dark' });
const imported = (version: number, title: string) =>
  event(version, 'DecisionImported', {
    decisionId: `d${version}`,
    sourceKey: 'k',
    title,
    state: 'taken',
    numbers: [],
    file: 'f',
  });
const english = (id: string, events: readonly Recorded[]) => sentencesOf(id, events).map(({ en }) => en);

describe('telling a history', () => {
  it('goes on where it was, as if it had been told at once', () => {
    const link = event(3, 'DecisionSuperseded', { decisionId: 'd2', by: 'd4' });
    const events = [started, imported(2, 'Old'), link];
    expect(english('one', events)).toEqual([
      'Lamps starts.',
      'Decided: “Old” (imported).',
      '“Old” was superseded by “…”.',
    ]);
    const longer = [
      ...events,
      imported(4, 'New'),
      event(5, 'DecisionReversed', { decisionId: 'd4', why: 'w' }),
    ];
    expect(english('one', longer).slice(3)).toEqual(['Decided: “New” (imported).', '“New” was reversed.']);
    expect(english('another', longer)).toEqual(english('one', longer));
  });

  it('never tells one person what only another may see, though their histories begin and end alike', () => {
    const mine = imported(2, 'Mine');
    const yours = imported(2, 'Yours');
    const end = event(3, 'DecisionReversed', { decisionId: 'd2', why: 'w' });
    expect(english('two', [started, mine, end]).at(-1)).toBe('“Mine” was reversed.');
    expect(english('two', [started, yours, end]).at(-1)).toBe('“Yours” was reversed.');
    expect(english('two', [started, end]).at(-1)).toBe('“…” was reversed.');
  });
});
