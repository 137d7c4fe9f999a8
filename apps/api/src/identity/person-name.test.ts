import { isVisible } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { personName } from './person-name.ts';

it.each([
  [
    'stands on one line',
    ' Anne\r\n\r\nhttps://elsewhere.example\u2028now\u0000',
    'Anne https://elsewhere.example now',
  ],
  ['does not turn text around', 'Anne\u202egpj', 'Anne gpj'],
  ['keeps what belongs to it', 'Zoë d’Árc-Ångström 👩‍🔬', 'Zoë d’Árc-Ångström 👩‍🔬'],
  ['holds no heap of signs that nobody sees', `A${'\u200b'.repeat(150)}b`, 'Ab'],
  ['is no longer than a line', 'a'.repeat(30_000), 'a'.repeat(100)],
])('a name %s', (_, written, kept) => {
  expect(personName(written)).toBe(kept);
});

it('a name is something to see', () => {
  for (const nothing of ['', ' ', '\u200b', '\u00ad', '\u3164', '\u2800', '\ufffc', '\u{1d159}', '\u{13441}'])
    expect(personName(nothing)).toBe('');
  for (const name of ['Zoë', '王', '4', '👩‍🔬']) expect(isVisible(name)).toBe(true);
});
