import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins';
import { onlyGivenToUs } from './given-to-us.ts';
import { withPatience } from './provider-patience.ts';

/**
 * Signing in through the organisation's own service. Nothing is asked of that service until somebody signs in through it, and
 * then again for each who does until it answers: whether it is there concerns nobody else.
 * @param config of the one provider; none where the organisation has none.
 */
export function organisationSignIn(config: GenericOAuthConfig[]) {
  const plugin = genericOAuth({ config });
  const ids = config.map(({ providerId }) => providerId);
  const [discovering] = plugin.hooks.before;
  return {
    id: plugin.id,
    // The library asks what is pending here, for ten seconds at most, before a step that needs it.
    init: () => ({
      context: { genericOAuthPendingDiscovery: new Map(config.map((c) => [c.providerId, c])) },
    }),
    hooks: {
      before: [
        ...(discovering ? [discovering] : []),
        {
          // A token that somebody brings along was not asked for here, so nothing tells whether it is used a second time.
          matcher: ({ path }) => path === '/sign-in/social' || path === '/sign-in/oauth2',
          handler: createAuthMiddleware(async ({ body }) => {
            if (['idToken', 'scopes'].some((name) => name in ((body ?? {}) as object)))
              throw new APIError('BAD_REQUEST', { code: 'NOT_ASKED' });
          }),
        },
        {
          matcher: ({ path }) => path === '/callback/:id',
          handler: createAuthMiddleware(async ({ context }) => {
            for (const provider of context.socialProviders.filter(({ id }) => ids.includes(id))) {
              withPatience(provider);
              onlyGivenToUs(provider);
            }
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
