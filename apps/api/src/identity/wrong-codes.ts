import { getSessionFromCtx } from 'better-auth/api';
import { limitedTries } from './limited-tries.ts';
import { whoIsOnTheWay } from './single-use-codes.ts';

/**
 * Ten wrong codes of the second step for one account, spare ones too, in however many sign-ins at the same time; the library
 * counts them when they were looked at. Who is signed in already is counted apart: strangers do not keep them from theirs.
 */
export const wrongCodes = () =>
  limitedTries({
    id: 'wrong-codes',
    steps: ['/two-factor/verify-totp', '/two-factor/verify-backup-code'],
    whose: async (ctx) => {
      const found = await getSessionFromCtx(ctx);
      return found ? `signed in ${found.user.id}` : await whoIsOnTheWay(ctx);
    },
    wrong: ['INVALID_CODE', 'INVALID_BACKUP_CODE'],
    forgets: true,
  });
