import { expect, it } from 'vitest';
import { keepPlainCookies } from './plain-cookies.ts';

it.each([
  ['a=1; __Host-samenspel_session=x.y%3D', 'a=1; __Host-samenspel_session=x.y%3D'],
  ['a=1; \u00a0__Host-samenspel_session=evil; b=2', 'a=1; b=2'],
  ['\u00a0__Host-samenspel_session=evil', undefined],
  ['__Host-samenspel_session\u00a0=evil; =nameless; bare', undefined],
  [undefined, undefined],
])('of %s it keeps %s', (cookie, kept) => {
  const headers = cookie === undefined ? {} : { cookie };
  keepPlainCookies({ headers });
  expect(headers).toEqual(kept === undefined ? {} : { cookie: kept });
});
