import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

const steps = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** A code without the blanks that an app shows in it, or that were copied along. */
export const withoutBlanks = (code: string): string => code.replaceAll(/\s/g, '');

/** A code of the second step, a spare one too, is the same code with blanks in it. */
export const codesWithoutBlanks = () =>
  ({
    id: 'codes-without-blanks',
    hooks: {
      before: [
        {
          matcher: ({ path }) => steps.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const { code } = (ctx.body ?? {}) as { code?: unknown };
            if (typeof code === 'string') return { context: { body: { code: withoutBlanks(code) } } };
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
