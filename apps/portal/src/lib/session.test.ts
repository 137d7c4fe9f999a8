import { expect, it } from 'vitest';
import { sessionIn } from './session.ts';

const browserWith = (token: string | undefined) => ({ get: () => token });

it('somebody is signed in by a session, and by no key of a program', () => {
  expect(sessionIn(browserWith('wM3x.signed'))).toBe('wM3x.signed');
  for (const nobody of [undefined, '', 'samenspel_a-key']) expect(sessionIn(browserWith(nobody))).toBeNull();
});
