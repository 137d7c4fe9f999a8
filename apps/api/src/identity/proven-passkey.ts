import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';

/**
 * A passkey counts as two factors, so it has to be both: something one has, and a finger, face or PIN that shows who has
 * it. The library only asks for the second; here nothing passes without.
 */
export const provenPasskey = (origin: string, pool: Pool) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: 'Samenspel',
    origin,
    authenticatorSelection: { userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        mustBeProven(verification.registrationInfo?.userVerified);
        await mustBeNew(pool, verification.registrationInfo?.credential.id);
      },
    },
    authentication: {
      afterVerification: async ({ verification: { authenticationInfo: shown } }) => {
        mustBeProven(shown.userVerified);
        await mustCountOn(pool, shown.credentialID, shown.newCounter);
      },
    },
  });

function mustBeProven(isProven: boolean | undefined): void {
  if (!isProven) throw new APIError('UNAUTHORIZED', { code: 'PERSON_NOT_VERIFIED' });
}

/** A passkey belongs to one account (WebAuthn, 7.1): who knows the id of somebody else's cannot get between them and theirs. */
async function mustBeNew(pool: Pool, id: string | undefined): Promise<void> {
  const { rowCount } = await pool.query('select from passkey where "credentialID" = $1', [id ?? null]);
  if (rowCount) throw new APIError('BAD_REQUEST', { code: 'PASSKEY_IS_KNOWN' });
}

/** A counter goes on with each sign-in (WebAuthn, 7.2), or stays at nought; copies that come at the same instant say the same. */
async function mustCountOn(pool: Pool, id: string, counter: number): Promise<void> {
  const { rowCount } = await pool.query(
    'update passkey set counter = $2 where "credentialID" = $1 and (counter < $2 or counter = 0 and $2 = 0)',
    [id, counter],
  );
  if (!rowCount) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' });
}
