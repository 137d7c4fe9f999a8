import { describe, expect, it } from 'vitest';
import { contactFrom, securityTxt } from './security-txt.ts';

describe('the contact for weaknesses', () => {
  it.each([
    ['security@city.example', 'mailto:security@city.example'],
    ['mailto:security@city.example', 'mailto:security@city.example'],
    ['https://city.example/report', 'https://city.example/report'],
    ['', null],
    [undefined, null],
  ])('%s', (value, contact) => {
    expect(contactFrom(value, 'SECURITY_CONTACT')).toBe(contact);
  });

  it.each(['the mayor', 'http://city.example', 'a@b\nContact: c@d'])('is not "%s"', (value) => {
    expect(() => contactFrom(value, 'SECURITY_CONTACT')).toThrow('SECURITY_CONTACT');
  });
});

it('security.txt says whom to tell, in which languages, and until when that holds', () => {
  const text = securityTxt('mailto:a@b.example', 'https://portal.example', new Date('2026-11-25T10:00:00Z'));
  expect(text).toBe(`Contact: mailto:a@b.example
Expires: 2027-05-24T10:00:00.000Z
Preferred-Languages: nl, en
Canonical: https://portal.example/.well-known/security.txt
Policy: https://portal.example/about#security
`);
});
