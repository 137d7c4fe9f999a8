import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { signedInAt } from './signed-in-at.ts';

/**
 * A second step is set up by who came by what nobody else has, such as a link of a letter (`proven` in same-sign-in.ts). Whoever
 * knows a password, or made a passkey in somebody's name, would keep them out for good with codes of their own.
 */
export const provenForSecondStep = (pool: Pool) =>
  ({
    id: 'proven-for-second-step',
    hooks: {
      before: [
        signedInAt(['/two-factor/enable'], async ({ session }) => {
          const { rowCount } = await pool.query('select from session where id = $1 and proven', [session.id]);
          if (rowCount === 0) throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_PROVEN' });
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;
