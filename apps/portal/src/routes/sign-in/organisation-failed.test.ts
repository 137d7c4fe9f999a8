import { expect, test } from 'vitest';
import { organisationFailed } from './organisation-failed.ts';

test.each([
  ['', null],
  ['?error=address_in_use', 'inUse'],
  ['?error=account_not_linked', 'unproven'],
  ['?error=address_unproven', 'unproven'],
  ['?error=email_not_found', 'unusable'],
  ['?error=constructor', 'usual'],
])('/sign-in%s says why signing in through the organisation failed: %s', (search, why) => {
  expect(organisationFailed(new URL(`https://portal.example/sign-in${search}`))).toBe(why);
});
