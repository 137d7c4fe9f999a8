import { describe, expect, it } from 'vitest';
import { eventTypes } from '../registry.ts';
import { divideTexts, followTexts, joinTexts } from './erasable-text.ts';

const { schema } = eventTypes.DecisionProposed;
const data = {
  decisionId: 'a1',
  title: 'Een kiosk bouwen',
  context: 'Avonden zijn leeg.',
  options: [
    { id: 'option-1', title: 'Kiosk', for: 'Gastvrij' },
    { id: 'option-2', title: 'Camera’s' },
  ],
  assumptions: [],
  howDecided: 'consent',
  involved: ['studio'],
  affected: ['Reizigers'],
  blocks: ['tangible-value'],
  expectedEffects: [
    { blockId: 'tangible-value', direction: 'up', size: 'clear', byDate: '2024-11-14', confidence: 'low' },
  ],
  reversibility: 'easy',
};

describe('erasable text', () => {
  it('stands apart from the facts, wherever it is nested', () => {
    const { facts, texts } = divideTexts(schema, data);
    expect(texts).toEqual({
      '/title': 'Een kiosk bouwen',
      '/context': 'Avonden zijn leeg.',
      '/options/0/title': 'Kiosk',
      '/options/0/for': 'Gastvrij',
      '/options/1/title': 'Camera’s',
      '/affected/0': 'Reizigers',
    });
    expect(JSON.stringify(facts)).not.toMatch(/Kiosk|Avonden|Camera|Reizigers/);
  });

  it('comes back to exactly what it was', () => {
    const { facts, texts } = divideTexts(schema, data);
    expect(joinTexts(facts, texts)).toEqual(data);
  });
});

describe('following the texts of a value', () => {
  it('tells all at first, and then where something is new or reads otherwise', () => {
    const newIn = followTexts(schema);
    expect(newIn(data)).toEqual(Object.keys(divideTexts(schema, data).texts ?? {}));
    expect(newIn({ ...data })).toEqual([]);
    const [kiosk, ...others] = data.options;
    const options = [{ ...kiosk, title: 'Tent' }, ...others, { id: 'option-3', title: 'Niets' }];
    expect(newIn({ ...data, options })).toEqual(['/options/0/title', '/options/2/title']);
  });

  it('tells what came at the end of the very same list, and what came back after it was away', () => {
    const newIn = followTexts(schema);
    const affected = ['Reizigers'];
    newIn({ affected });
    affected.push('Omwonenden');
    expect(newIn({ affected })).toEqual(['/affected/1']);
    expect(newIn(null)).toEqual([]);
    expect(newIn({ affected })).toEqual(['/affected/0', '/affected/1']);
  });
});
