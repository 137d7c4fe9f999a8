import type { IncomingMessage, ServerResponse } from 'node:http';
import { holderOf } from '../access-token/access-tokens.ts';
import { OwnAnswers } from '../assessment/own-answers.ts';
import { asViewer } from '../database/as-viewer.ts';
import { isFictional } from '../person/person.ts';
import type { Service } from '../service.ts';
import type { Context, Viewer } from './context.ts';
import { credentialsIn } from './credentials.ts';
import { mustComeFromUs } from './origin.ts';
import type { Rates } from './rates.ts';

/** A request with what is known about who asks. */
export type Asking = { url: URL; context: Context };

/**
 * Finds out who asks.
 * @throws HttpRefusal 403 for a session cookie that comes from another website.
 */
export async function askingOf(
  service: Service,
  {
    portalOrigin,
    rates,
    address,
    inTurn,
  }: { portalOrigin: string | null; rates: Rates } & Pick<Context, 'address' | 'inTurn'>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<Asking> {
  const credentials = credentialsIn(request.headers);
  const viewer = await viewerOf(service, credentials);
  if (viewer && credentials.has('cookie')) mustComeFromUs(request.headers, portalOrigin);
  const em = asViewer(service.database, viewer?.personId ?? null);
  const context: Context = {
    service: viewer?.isProgram ? { ...service, sealing: null } : service, // without the key nothing of a circle opens
    em,
    viewer,
    address,
    work: { millis: 0 },
    credentials,
    lookedAt: Date.now(),
    isStillHere: async () => (await viewerOf(service, credentials, false))?.sessionId === viewer?.sessionId,
    inTurn,
    ownAnswers: new OwnAnswers(em, service.sealing, viewer && !viewer.isProgram ? viewer.personId : null),
    countStart: async () => {
      if (viewer) await rates.countStart(viewer.personId);
    },
    setCookies: (cookies) => response.setHeader('set-cookie', cookies),
  };
  return { url, context };
}

/** Who asks; where the demo is off nobody is one of its people any more, by whichever key. */
async function viewerOf(service: Service, credentials: Headers, asSignOfLife = true): Promise<Viewer | null> {
  if (isNobody(credentials)) return null;
  const session = await service.identity.personOf(credentials, asSignOfLife);
  if (session) return { ...session, isProgram: false };
  const em = service.database.em.fork();
  const key = await holderOf(em, credentials);
  if (key && !service.demo && (await isFictional(em, key.personId))) return null;
  return key && { personId: key.personId, sessionId: key.id, since: null, isProgram: true };
}

const isNobody = (credentials: Headers): boolean => [...credentials.keys()].length === 0;
