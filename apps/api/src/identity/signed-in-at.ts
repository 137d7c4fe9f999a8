import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

export type Asking = Parameters<typeof getSessionFromCtx>[0];
type Found = NonNullable<Awaited<ReturnType<typeof getSessionFromCtx>>>;

/**
 * A look at who is signed in and asks for one of these steps, before the library does anything. Who is signed in nowhere the
 * library refuses by itself, or lets in.
 */
export const signedInAt = (
  steps: readonly string[],
  look: (found: Found, ctx: Asking) => Promise<void> | void,
) => ({
  matcher: ({ path }: { path?: string }) => steps.includes(path ?? ''),
  handler: createAuthMiddleware(async (ctx) => {
    const found = await getSessionFromCtx(ctx);
    if (found) await look(found, ctx);
  }),
});
