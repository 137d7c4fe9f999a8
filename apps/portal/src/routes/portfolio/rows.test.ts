import { recorded } from '@samenspel/domain/testing';
import { describe, expect, it } from 'vitest';
import { glimpseOf, neighbours, rowsOf, type Told } from './rows.ts';

const started = (name: string, happenedOn: string, recordedOn = happenedOn): Told => ({
  key: name,
  name,
  isFictional: true,
  events: recorded([
    {
      type: 'CollaborationStarted',
      data: { name, issue: 'i' },
      occurredOn: happenedOn,
      recordedAt: `${recordedOn}T10:00:00.000Z`,
    },
  ]),
});
const told = [
  started('Stil Signaal', '2024-04-08'),
  started('Avondplein', '2024-02-05'),
  started('RODA', '2019-06-28', '2026-11-23'),
];
const at = (all: readonly Told[], clock: typeof known | typeof happened, date: string) =>
  all.map((one) => glimpseOf(one, clock, date));
const known = { clock: 'known' } as const;
const happened = { clock: 'happened' } as const;

describe('collaborations side by side', () => {
  it('stand in the order of their names at every moment', () => {
    for (const date of ['2020-01-01', '2024-03-01', '2026-11-23'])
      expect(rowsOf(at(told, known, date), 'nl').map(({ name }) => name)).toEqual([
        'Avondplein',
        'RODA',
        'Stil Signaal',
      ]);
  });

  it('show each as it stood on the clock that was chosen', () => {
    const phases = (clock: typeof known | typeof happened) =>
      rowsOf(at(told, clock, '2024-03-01'), 'nl').map(({ phase }) => phase);
    expect(phases(happened)).toEqual(['exploring', 'exploring', null]);
    expect(phases(known)).toEqual(['exploring', null, null]);
  });

  it('say why one has nothing to show', () => {
    expect(rowsOf(at(told, known, '2024-03-01'), 'nl').map(({ silence }) => silence?.why ?? null)).toEqual([
      null,
      'recorded-later',
      'not-begun',
    ]);
  });

  it('are stepped through by the nearest change of any of them', () => {
    expect(neighbours(at(told, happened, '2024-02-05'))).toEqual({
      previous: '2019-06-28',
      next: '2024-04-08',
    });
    expect(neighbours(at(told, known, '2024-02-05'))).toEqual({ previous: null, next: '2024-04-08' });
    expect(neighbours(at([], known, '2024-02-05'))).toEqual({ previous: null, next: null });
  });
});
