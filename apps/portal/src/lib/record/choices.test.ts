import { type BlockRecord, type Collaboration, fold, nothingYet, type Recorded } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { mostListed } from '#lib/list/latest.ts';
import { choicesIn } from './choices.ts';

const noted = (version: number): Recorded => ({
  ...{ id: `e${version}`, type: 'ObservationNoted', typeVersion: 1, actor: 'ann', commandId: `c${version}` },
  ...{ occurredOn: '2024-06-13', recordedAt: '2024-06-13T10:00:00.000Z', language: 'nl', visibility: 'team' },
  ...{ version, data: { recordId: `r${version}`, what: `Regen ${version}`, blocks: ['momentum'] } },
});
const state = fold(
  'c',
  Array.from({ length: mostListed + 3 }, (_, n) => noted(n + 1)),
);

it('offers the latest of a kind and what is chosen already, and says how many there are more', () => {
  const offered = choicesIn(state, 'nl').Observation;
  expect(offered?.options).toHaveLength(mostListed);
  expect(offered).toMatchObject({ earlier: 3, options: { 0: { value: 'r4' } } });
  const withChosen = choicesIn(state, 'nl', ['r1']).Observation;
  expect(withChosen?.options.slice(0, 2).map(({ value }) => value)).toEqual(['r1', 'r4']);
  expect(withChosen?.earlier).toBe(2);
});

it('keeps what is chosen already and was withdrawn or sits here no more, and offers it to nobody anew', () => {
  const ended = { ...state, seats: { ann: [] }, records: { ...state.records } };
  const last = Object.keys(state.records).at(-1) ?? '';
  ended.records[last] = {
    ...(state.records[last] as BlockRecord),
    withdrawn: { on: '2024-06-14', reason: null },
  };
  const offered = (kind: string, chosen: string[]) =>
    choicesIn(ended, 'nl', chosen)[kind]?.options.find(({ value }) => [last, 'ann'].includes(value))?.label;
  expect(offered('Observation', [last])).toMatch(/\(ingetrokken\)$/);
  expect(offered('person', ['ann'])).toBe('iemand die hier niet meer zit');
  expect([offered('Observation', []), offered('person', [])]).toEqual([undefined, undefined]);
});

it('stays small in a collaboration of thousands of decisions with long titles', () => {
  const ids = Array.from({ length: 19_990 }, (_, n) => `d${n}`);
  const decisions = Object.fromEntries(ids.map((id) => [id, { id, title: 'x'.repeat(495) }]));
  const large = { ...nothingYet('c'), decisions } as unknown as Collaboration;
  const { record } = choicesIn(large, 'en');
  expect(record?.earlier).toBe(19_690);
  expect(JSON.stringify(record).length).toBeLessThan(100_000);
});
