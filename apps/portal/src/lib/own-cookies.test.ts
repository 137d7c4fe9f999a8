import { expect, it } from 'vitest';
import { cookieNamed, ownCookies, takesAway } from './own-cookies.ts';

const sent = 'samenspel.state=a; __Host-samenspel.state=b;samenspel_session=c; __Host-samenspel_session=d';

it('over https only cookies that this host alone can set are kept and go on to the service', () => {
  expect(cookieNamed('samenspel_session', true)).toBe('__Host-samenspel_session');
  expect(ownCookies(sent, true)).toBe('__Host-samenspel.state=b; __Host-samenspel_session=d');
  expect(ownCookies('samenspel.state=a', true)).toBe('');
});

it('over plain http cookies have plain names, and all go on', () => {
  expect(cookieNamed('samenspel_session', false)).toBe('samenspel_session');
  expect(ownCookies(sent, false)).toBe(sent);
});

it.each([
  ['session=; Max-Age=0; Path=/', true],
  ['session=x; Path=/; Max-Age=0', true],
  ['session=', true],
  ['session=x; Max-Age=60', false],
  ['session=x', false],
  ['session_data=; Max-Age=0', false],
])('knows whether a cookie is taken away: %s', (set, expected) => {
  expect(takesAway(set, 'session')).toBe(expected);
});
