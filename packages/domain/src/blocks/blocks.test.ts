import { describe, expect, it } from 'vitest';
import { blockById, blockIds, blocks, groupIds, isBlockId } from './index.ts';

const dutchNames = [
  'Veilige omgeving',
  'Gelijkwaardigheid',
  'Tastbare waarde',
  'Productieve spanning',
  'Reflexiviteit en leren',
  'Inzicht in belevingswerelden',
  'Gedeeld toekomstbeeld',
  'Gepaste financiering',
  'Momentum',
  'Aandacht uit organisatie',
  'Balans tussen uitdagen en reproduceren',
  'Inzicht in machtsverhoudingen',
  'Dynamische coalitie',
  'Gebonden belanghebbenden',
  'Aansluiting met andere initiatieven',
  'Actief netwerk',
];

describe('the sixteen building blocks', () => {
  it('bear the Dutch names of their source, in its order', () => {
    expect(blocks.map((block) => block.name.nl)).toEqual(dutchNames);
    expect(blocks.map((block) => block.number)).toEqual(dutchNames.map((_, index) => index + 1));
  });

  it('stand four in each group, in the order of the groups', () => {
    expect(blocks.map((block) => block.group)).toEqual(groupIds.flatMap((group) => Array(4).fill(group)));
  });

  it('have ids that differ and that find them again', () => {
    expect(new Set(blockIds).size).toBe(16);
    for (const block of blocks) expect(blockById(block.id)).toBe(block);
  });

  it('tell their ids from other texts', () => {
    expect(isBlockId('productive-tension')).toBe(true);
    expect(isBlockId('toString')).toBe(false);
    expect(() => blockById('no-block' as 'momentum')).toThrow('no-block');
  });

  it.each(blocks.map((block) => [block.id, block] as const))(
    '%s says everything in both languages',
    (_, block) => {
      const texts = [
        block.name,
        block.description,
        block.question,
        ...block.anchors,
        ...block.reflectionQuestions,
        ...block.interventions,
      ];
      expect(texts).toHaveLength(14);
      for (const text of texts) {
        expect(text.nl.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
      expect(new Set(texts.map((text) => text.nl)).size).toBe(14);
    },
  );
});
