import type { BetterAuthPlugin } from 'better-auth';

type Wish = { model: string; data: Record<string, unknown> };

/** PostgreSQL's word for a second one of what there may be only one of. */
export const unique = '23505';

/**
 * Of two who begin an account with the same address at the same moment, and both showed that they read its mail, the second
 * gets the account of the first.
 */
export const oneAccountEach = () =>
  ({
    id: 'one-account-each',
    init: ({ adapter }) => {
      const { create } = adapter;
      const orMadeMeanwhile = async (wish: Wish, error: unknown) => {
        const { model, data } = wish;
        const isSecond = (error as { code?: unknown } | null)?.code === unique;
        if (model !== 'user' || !data.emailVerified || !isSecond) throw error;
        const where = [{ field: 'email', value: String(data.email) }];
        const made = await adapter.findOne({ model, where });
        if (made) return made;
        throw error;
      };
      const orOther = (wish: Wish) => create(wish).catch((error: unknown) => orMadeMeanwhile(wish, error));
      adapter.create = orOther as typeof create;
    },
  }) satisfies BetterAuthPlugin;
