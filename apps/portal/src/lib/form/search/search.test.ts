import { describe, expect, it } from 'vitest';
import { matching } from './matching.ts';
import { Search } from './search.svelte.ts';

const options = ['Atelier Schuifdak', 'Coördinator, Dorpsraden', 'Dorpsraden Overkwelder', 'Zorggroep'].map(
  (label, index) => ({ value: String(index), label }),
);
const labels = (typed: string) => matching(options, typed).map(({ label }) => label);
const searching = () => new Search(() => options);

describe('what fits', () => {
  it('has every typed word in it, in whatever order, capitals and accents', () => {
    expect(labels('dorps')).toEqual(['Coördinator, Dorpsraden', 'Dorpsraden Overkwelder']);
    expect(labels('DORPSRADEN coordinator')).toEqual(['Coördinator, Dorpsraden']);
    expect(labels('zeppelin')).toEqual([]);
  });

  it('is everything while nothing is typed', () => {
    expect(labels('  ')).toHaveLength(options.length);
  });
});

describe('searching by keys', () => {
  it('opens with an arrow and goes round', () => {
    const search = searching();
    search.key('ArrowDown');
    expect([search.isOpen, search.active]).toEqual([true, 0]);
    search.key('ArrowUp');
    expect(search.active).toBe(3);
    search.key('ArrowDown');
    expect(search.active).toBe(0);
  });

  it('makes the first that fits active, for Enter to choose', () => {
    const search = searching();
    search.type('zorg');
    expect(search.key('Enter')).toBe('choose');
    search.type('zeppelin');
    expect([search.active, search.key('Enter')]).toEqual([-1, 'nothing']);
  });

  it('leaves Enter to the form while the list is closed', () => {
    expect(searching().key('Enter')).toBeNull();
  });

  it('takes back what was typed with Escape, and the choice with another', () => {
    const search = searching();
    search.type('zorg');
    expect(search.key('Escape')).toBe('undo');
    search.close();
    expect(search.key('Escape')).toBe('clear');
  });

  it('leaves every other key alone', () => {
    expect(searching().key('a')).toBeNull();
    expect(searching().key('Tab')).toBeNull();
  });
});
