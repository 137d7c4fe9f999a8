import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { openInvitation, takeInvitation } from '../invitation/accept.ts';
import { seatGroups } from '../invitation/groups.ts';
import { changedLetter } from '../mail/changed-letter.ts';
import { inItsOwnTime } from '../mail/in-its-own-time.ts';
import { signInLetter } from '../mail/letter.ts';
import { LetterAllowance } from '../mail/letter-allowance.ts';
import type { Sealing } from '../sealing/sealing.ts';
import type { Service } from '../service.ts';
import { isDemoAccount } from './demo-sign-in.ts';
import { createIdentity, type Identity } from './identity.ts';
import type { IdentityConfig } from './identity-config.ts';
import { keepName } from './keep-name.ts';
import { LinkAllowance } from './link-allowance.ts';
import { type IdentityParts, linkMinutes } from './options.ts';
import { identityPool } from './tables.ts';
import type { Tell } from './tell-of-changes.ts';

type Around = Pick<Service, 'database' | 'log' | 'mailer' | 'origin' | 'demo' | 'sealing'>;
type Given = { databaseUrl: string; config: IdentityConfig; service: () => Service };

/** Identity, tied to the parts of the service it needs. */
export function identityFor(around: Around, { databaseUrl, config, service }: Given): Identity {
  const pool = identityPool(databaseUrl, 'application');
  const { database, origin, demo } = around;
  const isKnown = (email: string) => hasAccount(pool, email);
  const isOpen = config.signUp === 'open';
  const links = new LinkAllowance();
  const parts: IdentityParts = {
    ...{ pool, origin, demo, config, secrets: secretsFrom(around.sealing) },
    sendLink: (email, token, language) =>
      inItsOwnTime(around.log, sendLink(around, { isKnown, isOpen, links }, { email, token, language })),
    tellOfChange: tellOfChange(around),
    keepName: (account) => keepName(database.em.fork(), account),
    groupsTold: (email, groups) => told.set(email, groups),
    signedIn: async ({ userId }) => {
      const email = await emailOf(pool, userId);
      links.forget(email);
      const groups = groupsOf(email);
      if (groups) await seatGroups(service(), userId, groups);
    },
    invitations: {
      sentTo: async (token) => {
        const row = await openInvitation(service(), token);
        if (!row?.address) return null;
        return { address: row.address, byOperator: !row.invitedBy, sentAt: row.madeAt };
      },
      take: (token, personId) => takeInvitation(service(), token, personId),
    },
  };
  return createIdentity(parts);
}

/** Without a key at hand sessions end with the process; the service itself does not serve like that. */
const secretsFrom = (sealing: Sealing | null): IdentityParts['secrets'] =>
  sealing?.secretsFor('identity').map(({ number, secret }) => ({ version: number, value: secret })) ?? [
    { version: 0, value: randomBytes(32).toString('base64') },
  ];

type Link = { email: string; token: string; language: unknown };
/** To whom links are sent: to who has an account, and where anybody may begin one to everybody. */
type Allowed = { isKnown: (email: string) => Promise<boolean>; isOpen: boolean; links: LinkAllowance };

/** Nothing of this is waited for, so that an address with an account takes as long as one without. */
async function sendLink(
  { mailer, origin }: Around,
  { isKnown, isOpen, links }: Allowed,
  { email, token, language }: Link,
) {
  const address = email.toLowerCase(); // as accounts know it, however it was typed
  const known = await isKnown(address);
  if (!(known || isOpen) || !links.take(address, known)) return;
  const link = `${origin}/sign-in/link?token=${token}`;
  await mailer.send(address, signInLetter(link, linkMinutes, language === 'en' ? 'en' : 'nl'));
}

/** Of many changes of a kind some are told of; none keeps those of another kind from being told. */
const toldInAnHour = 3;

/** Nobody waits until a letter has left. */
function tellOfChange({ mailer, origin, log }: Around): Tell {
  const letters = new LetterAllowance(toldInAnHour, 60);
  return (email, change) => {
    if (isDemoAccount({ email }) || !letters.take(`${change} ${email}`)) return;
    inItsOwnTime(log, mailer.send(email, changedLetter(change, `${origin}/settings/security`)));
  };
}

type Pool = IdentityParts['pool'];

const hasAccount = async (pool: Pool, email: string): Promise<boolean> =>
  (await pool.query('select from "user" where email = $1', [email])).rowCount === 1;

const emailOf = async (pool: Pool, id: string): Promise<string> =>
  (await pool.query<{ email: string }>('select email from "user" where id = $1', [id])).rows[0]?.email ?? '';

/** The groups of those who are just signing in, for as long as that takes; they are kept nowhere else. */
const told = new LRUCache<string, readonly string[]>({ max: 1_000, ttl: 60_000 });

function groupsOf(email: string): readonly string[] | null {
  const groups = told.get(email) ?? null;
  told.delete(email);
  return groups;
}
