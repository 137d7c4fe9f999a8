import type { IncomingMessage, ServerResponse } from 'node:http';
import { OwnAnswers } from '../assessment/own-answers.ts';
import type { Service } from '../service.ts';
import { personOf } from '../session/sessions.ts';
import { largestBody } from './body.ts';
import type { Context } from './context.ts';
import { mustComeFromUs } from './origin.ts';
import { sessionCookie, tokenIn } from './session-cookie.ts';

/** A request with what is known about who asks. */
export type Asking = { url: URL; context: Context };

/**
 * Finds out who asks.
 * @throws HttpRefusal 403 for a session cookie that comes from another website.
 */
export async function askingOf(
  service: Service,
  portalOrigin: string | null,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<Asking> {
  const em = service.database.em.fork();
  const found = tokenIn(request.headers);
  if (found?.from === 'cookie') mustComeFromUs(request.headers, portalOrigin);
  const personId = found && (await personOf(em, found.token, service.demo));
  const secure = request.headers['x-forwarded-proto'] === 'https';
  const context: Context = {
    service,
    em,
    viewer: found && personId ? { personId, token: found.token } : null,
    ownAnswers: new OwnAnswers(em, personId),
    setSessionCookie: (token) => response.setHeader('set-cookie', sessionCookie(token, secure)),
  };
  return { url, context };
}

export const largestFor = ({ viewer }: Context): number =>
  viewer ? largestBody.signedIn : largestBody.stranger;
