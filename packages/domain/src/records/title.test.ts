import { expect, it } from 'vitest';
import { event, given } from '../testing/scenario.ts';
import { observation } from './observation.ts';
import { titleOfRecord } from './title.ts';

it('is called by no more than 160 characters of a longer text', () => {
  const said = (what: string) =>
    event(observation.events.ObservationNoted, { recordId: 'o', what, blocks: ['momentum'] });
  const called = (what: string) => titleOfRecord(given(said(what)).state, 'o');
  expect(called('Regen. '.repeat(20).trim())).toBe('Regen. '.repeat(20).trim());
  expect(called('Regen. '.repeat(40))).toHaveLength(160);
  expect(called(`${'x'.repeat(158)}🎪${'x'.repeat(9)}`)).toBe(`${'x'.repeat(158)}…`);
});
