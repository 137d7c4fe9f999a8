import { fold, type Recorded } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { withNewest } from './newest.ts';

const at = (version: number) => `2024-06-13T10:00:0${version}.000Z`;
const event = (version: number, type: string, data: object): Recorded => ({
  ...{ id: `e${version}`, type, typeVersion: 1, actor: 'ann', commandId: `c${version}`, version, data },
  ...{ occurredOn: '2024-06-13', recordedAt: at(version), language: 'nl', visibility: 'team' },
});
const noted = (version: number, recordId: string) =>
  event(version, 'ObservationNoted', { recordId, what: recordId, blocks: ['momentum'] });
const events = [
  noted(1, 'o'),
  noted(2, 'p'),
  event(3, 'LessonDrafted', { recordId: 'l', insight: 'Een', aboutWhat: 'process', basedOn: ['p', 'o'] }),
  event(4, 'RecordCorrected', {
    recordId: 'l',
    reason: 'r',
    corrections: [{ fieldName: 'insight', before: '"Een"', after: '"Twee"' }],
  }),
];
const seen = { key: 'c', events, state: fold('c', events) };
const sent = { aboutWhat: 'process', basedOn: ['o', 'p'], checkOn: '2025-01-01' };

it('a field that says what it said when the form was opened says what a colleague wrote since', () => {
  const merged = withNewest({ ...sent, insight: 'Een' }, seen, 'l', at(3));
  expect(merged).toEqual({ ...sent, insight: 'Twee', basedOn: ['p', 'o'] });
});

it('a field in which somebody wrote something else keeps that', () => {
  expect(withNewest({ ...sent, insight: 'Drie' }, seen, 'l', at(3)).insight).toBe('Drie');
  expect(withNewest({ ...sent, insight: 'Een' }, seen, 'l', at(4)).insight).toBe('Een');
});

it('nothing is put in the place of what was typed where the record was not there yet', () => {
  expect(withNewest({ ...sent, insight: 'Een' }, seen, 'l', at(0))).toEqual({ ...sent, insight: 'Een' });
});

it('what went out of sight meanwhile changes nothing of that', () => {
  const left = events
    .filter(({ version }) => version !== 2)
    .map((event, index) => ({ ...event, version: index + 1 }));
  const merged = withNewest({ ...sent, insight: 'Een' }, { ...seen, events: left }, 'l', at(3));
  expect(merged.insight).toBe('Twee');
});
