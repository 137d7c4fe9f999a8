import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/**
 * A passkey counts as two factors, so it has to be both: something one has, and a finger, face or PIN that shows who has
 * it. The library only asks for the second; here nothing passes without.
 */
export const provenPasskey = (origin: string) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: 'Samenspel',
    origin,
    authenticatorSelection: { userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) => mustBeProven(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => mustBeProven(verification.authenticationInfo.userVerified),
    },
  });

function mustBeProven(isProven: boolean | undefined): void {
  if (!isProven) throw new APIError('UNAUTHORIZED', { code: 'PERSON_NOT_VERIFIED' });
}
