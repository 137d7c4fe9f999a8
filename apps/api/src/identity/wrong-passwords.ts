import { createHash } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from '../http/too-many.ts';

type Asking = Parameters<typeof getSessionFromCtx>[0];

/** Where a password is looked at: to sign in, and to prove who one is. */
const looking = [
  '/sign-in/email',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
];
const matcher = ({ path }: { path?: string }) => looking.includes(path ?? '');
const wrong = ['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD'];

/**
 * After ten wrong passwords for one address none is looked at for it until a quarter of an hour after the first, whether it has
 * an account or not, and from wherever. A link and a passkey still open it.
 */
export function wrongPasswords() {
  const tries = new RateLimiterMemory({ points: 10, duration: 900 });
  return {
    id: 'wrong-passwords',
    hooks: {
      before: [
        {
          matcher,
          // Counted before it is looked at: of many at the same time only ten are.
          handler: createAuthMiddleware(async (ctx) => {
            const name = await whose(ctx);
            if (name)
              await tries.consume(name).catch((spent: RateLimiterRes) => Promise.reject(enough(spent)));
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const name = await whose(ctx);
            if (name && !isWrong(ctx.context.returned)) await tries.reward(name);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/**
 * For whose account a password came, as a hash; null when none came. Who is signed in and proves who they are is counted apart:
 * strangers who try to sign in do not keep them from it.
 */
async function whose(ctx: Asking): Promise<string | null> {
  const { email, password } = (ctx.body ?? {}) as { email?: unknown; password?: unknown };
  if (typeof password !== 'string') return null;
  const isSignIn = ctx.path === '/sign-in/email';
  const address = isSignIn ? email : (await getSessionFromCtx(ctx))?.user.email;
  if (typeof address !== 'string') return null;
  return createHash('sha256').update(`${isSignIn} ${address.toLowerCase()}`).digest('hex');
}

const isWrong = (answer: unknown): boolean =>
  answer instanceof APIError && wrong.includes(String(answer.body?.code));

function enough({ msBeforeNext }: RateLimiterRes): APIError {
  const { code, message, headers } = tooMany(Math.ceil(msBeforeNext / 1_000));
  return new APIError(
    'TOO_MANY_REQUESTS',
    { code, message },
    { 'retry-after': String(headers['retry-after']) },
  );
}
