import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import type { OwnAnswers } from '../assessment/own-answers.ts';
import { isFresh } from '../identity/fresh.ts';
import type { Service } from '../service.ts';

/** Who asks. */
export type Viewer = {
  personId: string;
  /** Of the session, or of the key that a program has. */
  sessionId: string;
  /** When the session began; null for a key. */
  since: Date | null;
  /** A program with a key of the person: it only reads, and neither their answers nor the stream of the circle. */
  isProgram: boolean;
};

/** What one request brings along. */
export type Context = {
  service: Service;
  /** Reads what the viewer may reach, and writes nothing; commands write by themselves. */
  em: EntityManager;
  viewer: Viewer | null;
  /** How long, in milliseconds, it kept the service at work; known when it is answered. Copies of the context share it. */
  work: { millis: number };
  /** From where, as far as that is known. */
  address: string;
  /** When it was looked up who asks, in milliseconds since 1970. */
  lookedAt: number;
  /** Whether the session or the key still holds; for what goes on after the request. To ask is no sign of life. */
  isStillHere: () => Promise<boolean>;
  /** Has what goes on after the request take turns with whatever else does so at its address. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  ownAnswers: OwnAnswers;
  /** Counts a collaboration that the viewer begins. @throws Refusal WRONG_STATE when there were many in a day. */
  countStart: () => Promise<void>;
  /** What the request says of who asks: a bearer token, or else the cookies. */
  credentials: Headers;
  /** Cookies that go with the answer. */
  setCookies: (cookies: readonly string[]) => void;
};

/** @throws Refusal NOT_SIGNED_IN. */
export function mustBeSignedIn({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (viewer) return viewer;
  throw new Refusal('NOT_SIGNED_IN', { nl: 'Meld je eerst aan.', en: 'Sign in first.' });
}

/** @throws Refusal NOT_SIGNED_IN; NOT_ALLOWED for a session from before: in other hands it must not make itself at home. */
export function mustHaveJustSignedIn(context: Pick<Context, 'viewer'>): Viewer {
  const viewer = mustBeSignedIn(context);
  if (viewer.since && isFresh(viewer.since)) return viewer;
  throw new Refusal('NOT_ALLOWED', {
    nl: 'Wie een sleutel maakt, meldde zich het afgelopen kwartier aan. Meld je eerst opnieuw aan.',
    en: 'Whoever makes a key signed in within the past quarter of an hour. Sign in anew first.',
  });
}
