import { describe, expect, it } from 'vitest';
import { filled, readForm } from './read.ts';

function formWith(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('reading a form', () => {
  it('nests by dots and makes lists of numbered rows', () => {
    const form = formWith(['title', ' Kiosk '], ['options.0.title', 'A'], ['options.1.title', 'B']);
    expect(readForm(form)).toEqual({ title: 'Kiosk', options: [{ title: 'A' }, { title: 'B' }] });
  });

  it('has the same lines with scripts and without, so that nothing changes by being sent again', () => {
    expect(readForm(formWith(['insight', 'Een\r\n\r\nTwee']))).toEqual({ insight: 'Een\n\nTwee' });
  });

  it('leaves out rows nobody wrote in, so that rows keep the numbers the API speaks of', () => {
    const form = formWith(['options.0.title', ''], ['options.0.for', ''], ['options.7.title', 'B']);
    expect(readForm(form)).toEqual({ options: [{ title: 'B' }] });
  });

  it('keeps every chosen box of a list, and an empty list when none was', () => {
    const form = formWith(['blocks[]', ''], ['blocks[]', 'momentum'], ['blocks[]', 'equal-footing']);
    expect(readForm(form)).toEqual({ blocks: ['momentum', 'equal-footing'] });
    expect(readForm(formWith(['blocks[]', '']))).toEqual({ blocks: [] });
  });

  it('reads any number of fields in one go, and no deeper than forms go', () => {
    const many = formWith(...Array.from({ length: 100_000 }, (_, n): [string, string] => [`f${n}`, 'x']));
    expect(Object.keys(readForm(many))).toHaveLength(100_000);
    expect(readForm(formWith([`a${'.a'.repeat(5_000)}`, 'x']))).toEqual(
      expect.objectContaining({ a: expect.anything() }),
    );
  });

  it('cannot reach what objects are made of', () => {
    readForm(formWith(['__proto__.polluted', 'yes'], ['constructor.prototype.polluted', 'yes']));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('sends only what was filled in, also within rows', () => {
    const values = { title: 'Kiosk', why: '', options: [{ title: 'A', for: '' }], blocks: [] };
    expect(filled(values)).toEqual({ title: 'Kiosk', options: [{ title: 'A' }] });
  });
});
