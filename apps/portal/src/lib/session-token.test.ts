import { expect, it } from 'vitest';
import { sessionToken } from './session-token.ts';

it('somebody is signed in by a session, and by no key of a program', () => {
  expect(sessionToken('wM3x.signed')).toBe('wM3x.signed');
  for (const nobody of [undefined, '', 'samenspel_a-key']) expect(sessionToken(nobody)).toBeNull();
});
