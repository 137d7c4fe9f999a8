import { expect, it } from 'vitest';
import { cookieNamed, ownCookies } from './own-cookies.ts';

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
