import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { onOneLine } from './person-name.ts';

/** Longest name of a passkey, in characters. */
const longestName = 100;

/**
 * What is taken from nobody, whatever the step: a body that is no object, text that the database cannot keep, the wish to leave the second step out on a
 * device from now on, which no page offers and nobody could end, a session for making a passkey or of another length than all
 * others, a passkey without an id or with a name that is no name, and a name of ours for apps to show.
 */
export const plainBodies = () =>
  ({
    id: 'plain-bodies',
    hooks: {
      before: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const body = ctx.body === undefined ? {} : ctx.body;
            if (!isObject(body)) throw refused('NO_OBJECT');
            if (writtenOut([body, ctx.query]).includes('\\u0000')) throw refused('U+0000');
            if (body.trustDevice) throw refused('TRUST_NO_DEVICE');
            if (body.createSession) throw refused('SESSION_BY_SIGNING_IN');
            if (body.rememberMe !== undefined) throw refused('REMEMBER_ME');
            if (body.issuer !== undefined) throw refused('ISSUER');
            if (ctx.path === '/passkey/verify-registration') mustBeNewKey(body);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

const isObject = (body: unknown): body is Body =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** @throws APIError 400 for what is nested so deep that it cannot be written out. */
function writtenOut(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw refused('TOO_DEEP');
  }
}

type Body = {
  trustDevice?: unknown;
  createSession?: unknown;
  rememberMe?: unknown;
  issuer?: unknown;
  name?: unknown;
  response?: unknown;
};

function mustBeNewKey({ name, response }: Body): void {
  if (!isName(name)) throw refused('NAME');
  const { id } = (response ?? {}) as { id?: unknown };
  if (typeof id !== 'string' || id === '') throw refused('NO_PASSKEY');
}

const isName = (name: unknown): boolean =>
  name === undefined || (typeof name === 'string' && name.length <= longestName && onOneLine(name) === name);

const refused = (code: string) => new APIError('BAD_REQUEST', { code });
