import { commandTypes } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { askedOf } from './asked.ts';
import { formValues, numberIn, typedValues } from './values.ts';

describe('a number as people type it', () => {
  it.each([
    ['1500', 1500],
    ['1.500', 1500],
    ['1.500,50', 1500.5],
    ['1500.50', 1500.5],
    ['€ 85.000', 85_000],
    ['1,250.50', 1250.5],
    ['3,5', 3.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['250,000', '250,000'],
    ['veel', 'veel'],
    ['', ''],
  ])('%s is %s', (text, number) => expect(numberIn(text)).toBe(number));

  it.each([0.125, 12.345, 1250.5, 250_000, 3, 0.5])(
    'is %d again when a form is sent as it came',
    (amount) => {
      expect(numberIn(String(formValues({ amount }).amount))).toBe(amount);
    },
  );
});

describe('the form of a command', () => {
  const { entries } = commandTypes.pledgeContribution.input;

  it('asks every field with its label, its choices and whether it is needed', () => {
    const asked = askedOf(entries, 'nl');
    expect(asked.find(({ name }) => name === 'partner')).toMatchObject({
      control: 'reference',
      refersTo: 'partner',
      required: true,
    });
    expect(asked.find(({ name }) => name === 'period')).toMatchObject({
      control: 'period',
      label: 'Periode',
    });
    expect(asked.find(({ name }) => name === 'kind')?.options).toContainEqual({
      value: 'lived-experience',
      label: 'ervaringskennis',
    });
    expect(asked.find(({ name }) => name === 'evidenceLinks')).toMatchObject({
      control: 'lines',
      required: false,
    });
    expect(asked.find(({ name }) => name === 'blocks')).toMatchObject({ control: 'several' });
  });

  it('gives what was typed in the types of the domain, and back again', () => {
    const typed = { amount: '3,5', period: { from: '2024-05-06' }, evidenceLinks: 'https://a\n\nhttps://b' };
    expect(typedValues(entries, typed)).toEqual({
      amount: 3.5,
      period: { from: '2024-05-06' },
      evidenceLinks: ['https://a', 'https://b'],
    });
    expect(formValues({ amount: 3.5, formal: true, period: { from: '2024-05-06' } })).toEqual({
      amount: '3,5',
      formal: 'yes',
      period: { from: '2024-05-06' },
    });
  });
});
