import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../refusal/refusal.ts';
import { check } from './check.ts';
import { isNoLogin, isNoScript, key, line, list, reference, text } from './field.ts';

const label = { nl: 'titel', en: 'title' };
const half = 'Kiosk \ud83c';

function issuesOf(schema: v.GenericSchema, value: unknown): InvalidInput['issues'] {
  try {
    check(schema, value);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues;
    throw error;
  }
}

describe('checking a text from outside', () => {
  it.each([
    ['a line', line(label)],
    ['a text', text(label)],
    ['a key', key()],
    ['a reference', reference(label, 'partner')],
  ])('refuses half a character and U+0000 in %s, in both languages', (_, schema) => {
    expect(issuesOf(v.object({ field: schema }), { field: half })).toEqual([
      {
        field: 'field',
        text: {
          nl: 'Hierin staat een half teken. Haal het weg of typ de tekst opnieuw.',
          en: 'This holds half a character. Take it out or type the text again.',
        },
      },
    ]);
    expect(issuesOf(schema, 'Kiosk 🎪')).toEqual([]);
    expect(issuesOf(schema, 'Kiosk\0')).toMatchObject([{ text: { en: expect.stringContaining('U+0000') } }]);
  });

  it('refuses what runs as a script where it is followed, and takes any other way to say where evidence lies', () => {
    const schema = v.pipe(line(label), v.check(isNoScript));
    for (const script of ['javascript:alert(1)', ' Java\u00adScript:x', 'data:text/html,x', 'vbscript:x'])
      expect(issuesOf(schema, script)).toHaveLength(1);
    expect(check(schema, ' Java\u0001Script:x')).toBe('Java Script:x'); // which nothing runs
    for (const fine of ['https://stad.example/verslag', 'Verslag: 12 mei.pdf', 'Data: map 3', 'kast 4'])
      expect(issuesOf(schema, fine)).toEqual([]);
  });

  it('refuses an address with a password or another name before its host', () => {
    const schema = v.pipe(line(label), v.check(isNoLogin));
    for (const secret of ['https://els:geheim@stad.example/verslag', ' HTTPS://stad.example@elders.example'])
      expect(issuesOf(schema, secret)).toHaveLength(1);
    for (const fine of [
      'https://stad.example/@kiosk',
      'els@stad.example',
      'https://stad.example?aan=els@stad.example',
    ])
      expect(issuesOf(schema, fine)).toEqual([]);
  });

  it('counts a reference or choice that is named twice once, before it counts how many there are', () => {
    const records = list(label, reference(label, 'record'), 2);
    expect(check(records, ['b', 'a', 'b'])).toEqual(['b', 'a']);
    expect(issuesOf(records, ['a', 'a'])).toHaveLength(1);
    expect(check(list(label, line(label)), ['a', 'a'])).toEqual(['a', 'a']);
  });

  it('keeps a line in one line, from left to right, and a text as it is but for how its lines end', () => {
    const typed = ' Kiosk\r\nop\u2028het\tplein\u202eniet\u202com ';
    expect(check(line(label), typed)).toBe('Kiosk op het plein niet om');
    expect(check(text(label), typed)).toBe('Kiosk\nop\u2028het\tplein\u202eniet\u202com');
    expect(issuesOf(line(label), '\n\u202e')).toHaveLength(1);
  });

  it.each([
    ['a key', key()],
    ['a reference', reference(label, 'partner')],
  ])('takes no name that every object has for %s', (_, schema) => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(issuesOf(schema, name)).toHaveLength(1);
  });

  it('names the item of a list that holds it', () => {
    const schema = v.object({ groups: list(label, line(label)) });
    expect(issuesOf(schema, { groups: ['Bewoners', half] })).toMatchObject([{ field: 'groups.1' }]);
  });
});
