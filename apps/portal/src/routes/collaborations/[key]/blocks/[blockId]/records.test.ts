import { fold, type Recorded } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { mostOfKind, recordsOfBlock } from './records.ts';

const noted = (version: number): Recorded => ({
  ...{ id: `e${version}`, type: 'ObservationNoted', typeVersion: 1, actor: 'ann', commandId: `c${version}` },
  ...{ occurredOn: '2024-06-13', recordedAt: '2024-06-13T10:00:00.000Z', language: 'nl', visibility: 'team' },
  ...{ version, data: { recordId: `r${version}`, what: `Regen ${version}`, blocks: ['momentum'] } },
});

it('lists so many of a kind, and says how many there were before', () => {
  const events = Array.from({ length: mostOfKind + 2 }, (_, n) => noted(n + 1));
  const listed = (state: Parameters<typeof recordsOfBlock>[0]) =>
    recordsOfBlock(state, 'momentum', { may: () => true, language: 'nl' }).find(
      ({ records }) => records.length > 0,
    );
  expect(listed(fold('c', events))?.records).toHaveLength(mostOfKind);
  expect(listed(fold('c', events))?.earlier).toBe(2);
  expect(listed(fold('c', events.slice(2)))?.earlier).toBe(0);
});
