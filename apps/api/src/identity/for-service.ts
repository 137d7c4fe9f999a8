import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { openInvitation, takeInvitation } from '../invitation/accept.ts';
import { seatGroups } from '../invitation/groups.ts';
import { signInLetter } from '../mail/letter.ts';
import { PersonTable } from '../person/person.ts';
import type { Sealing } from '../sealing/sealing.ts';
import type { Service } from '../service.ts';
import { createIdentity, type Identity } from './identity.ts';
import type { IdentityConfig } from './identity-config.ts';
import { type IdentityParts, linkMinutes } from './options.ts';
import { identityPool } from './tables.ts';

type Around = Pick<Service, 'database' | 'mailer' | 'origin' | 'demo' | 'sealing'>;
type Given = { databaseUrl: string; config: IdentityConfig; service: () => Service };

/** Identity, tied to the parts of the service it needs. */
export function identityFor(around: Around, { databaseUrl, config, service }: Given): Identity {
  const pool = identityPool(databaseUrl, 'application');
  const { database, origin, demo } = around;
  const mayGetLink = (email: string) => config.signUp === 'open' || hasAccount(pool, email);
  const parts: IdentityParts = {
    ...{ pool, origin, demo, config, secrets: secretsFrom(around.sealing) },
    sendLink: (email, token, language) => void sendLink(around, mayGetLink, { email, token, language }),
    keepName: async ({ id, name }) => {
      await database.em.fork().upsert(PersonTable, { id, nameNl: name, nameEn: name, kind: 'person' });
    },
    signedIn: async (personId) => seatGroups(service(), personId, await groupsOf(pool, personId)),
    invitations: {
      addressOf: async (token) => (await openInvitation(database.em.fork(), token))?.address ?? null,
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

/** Letters to one address within the hour; more than these are not sent, so that nobody's mail is flooded. */
const mostLetters = 5;
const letters = new LRUCache<string, number>({ max: 10_000, ttl: 3_600_000, noUpdateTTL: true });

type Link = { email: string; token: string; language: unknown };

/** Nothing of this is waited for, so that an address with an account takes as long as one without. */
async function sendLink(
  { mailer, origin }: Around,
  mayGetLink: (email: string) => boolean | Promise<boolean>,
  { email, token, language }: Link,
) {
  const sent = letters.get(email) ?? 0;
  if (sent >= mostLetters || !(await mayGetLink(email))) return;
  letters.set(email, sent + 1);
  const link = `${origin}/sign-in/link?token=${token}`;
  await mailer.send(email, signInLetter(link, linkMinutes, language === 'en' ? 'en' : 'nl'));
}

type Pool = IdentityParts['pool'];

const hasAccount = async (pool: Pool, email: string): Promise<boolean> =>
  (await pool.query('select from "user" where email = $1', [email.toLowerCase()])).rowCount === 1;

async function groupsOf(pool: Pool, personId: string): Promise<string[] | null> {
  const { rows } = await pool.query<{ groups: string | null }>('select groups from "user" where id = $1', [
    personId,
  ]);
  const [row] = rows;
  return row?.groups ? (JSON.parse(row.groups) as string[]) : null;
}
