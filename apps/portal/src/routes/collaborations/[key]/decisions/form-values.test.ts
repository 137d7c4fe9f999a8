import { expect, it } from 'vitest';
import { commandValues } from './form-values.ts';

it('says what an assumption rests on, and nothing of one whose text was emptied', () => {
  const assumptions = [
    { record: 'r1', text: 'They come' },
    { record: 'r2', text: '' },
    { text: 'It stays dry' },
  ];
  expect(commandValues({ title: 'A', assumptions })).toEqual({
    title: 'A',
    assumptions: [{ record: 'r1', text: 'They come' }, { text: 'It stays dry' }],
  });
});

it('has a line for each group that is affected', () => {
  expect(commandValues({ affectedLines: ' Buren \n\nJongeren', more: 'options' })).toEqual({
    affected: ['Buren', 'Jongeren'],
  });
});
