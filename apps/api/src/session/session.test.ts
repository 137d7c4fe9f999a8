import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import { InvitationTable } from '../invitation/invitation-table.ts';
import { hashOf, newToken } from '../invitation/token.ts';
import type { Running } from '../main.ts';
import { personWith, signIn, stranger } from '../testing/asking.ts';
import { freshDatabase, startService } from '../testing/running.ts';

let running: Running;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  running = await startService({ databaseUrl });
});
afterAll(() => running.stop());

const origin = 'http://localhost:3000';
const me = '{ me { id name(language: EN) } }';
const signingIn = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { token person { id } } }';

const shown = 'query ($token: String!) { invitation(token: $token) { seat } }';

/** An open invitation to Avondplein in the name of a fictional person. @returns its token. */
async function invitationBy(invitedBy: string): Promise<string> {
  const token = newToken();
  const row = {
    id: randomUUID(),
    collaborationId: demoCollaborationId('avondplein'),
    invitedBy,
    tokenHash: hashOf(token),
  };
  const offer = {
    address: 'x@stad.example',
    groupName: null,
    seat: 'reader',
    partnerId: null,
    language: 'nl',
  } as const;
  const times = { madeAt: new Date(), endsAt: new Date(Date.now() + 86_400_000), takenAt: null };
  await running.service.database.em.fork().insert(InvitationTable, { ...row, ...offer, ...times });
  return token;
}

describe('signing in', () => {
  it('makes somebody known until they sign out', async () => {
    const guide = await signIn(running, 'gids');
    expect((await guide.ask(me)).me).toMatchObject({ id: 'gids' });
    expect(await guide.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect((await guide.ask(me)).me).toBeNull();
  });

  it('as somebody else ends the session before', async () => {
    const guide = await signIn(running, 'gids');
    await guide.ask('mutation { signInAsDemoPerson(personId: "fonds-gedeelde-straat") { token } }');
    expect((await guide.ask(me)).me).toBeNull();
  });

  it('keeps no token that could be used', async () => {
    await signIn(running, 'gids');
    const rows = await running.service.database.em
      .fork()
      .execute<{ token: string }[]>('select token from identity.session');
    for (const { token } of rows)
      for (const stolen of [token, `${token}.`, `${token}.${token}`])
        expect((await personWith(running, stolen).ask(me)).me).toBeNull();
  });

  it('ends with the session', async () => {
    const guide = await signIn(running, 'gids');
    await running.service.database.em
      .fork()
      .execute(`update identity.session set "expiresAt" = now() - interval '1 second'`);
    expect((await guide.ask(me)).me).toBeNull();
  });

  it('lasts 8 hours after the last sign of life, and 7 days at most', async () => {
    const em = running.service.database.em.fork();
    const guide = await signIn(running, 'gids');
    const left = async () => {
      const [row] = await em.execute<{ hours: number }[]>(
        `select round(extract(epoch from max("expiresAt") - now()) / 3600)::int as hours from identity.session`,
      );
      return row?.hours;
    };
    await em.execute(`update identity.session set "expiresAt" = now() + interval '3 hours'`);
    await guide.ask(me);
    expect(await left()).toBe(8);
    await em.execute(`update identity.session set "createdAt" = now() - interval '8 days'`);
    expect((await guide.ask(me)).me).toBeNull();
  });

  it('is for the people of the demo that are offered, and for no one else', async () => {
    const { demoPeople } = await stranger(running).ask(
      '{ demoPeople { id seats { collaborationName seat } } }',
    );
    const gids = demoPeople.find(({ id }: { id: string }) => id === 'gids');
    expect(gids.seats).toHaveLength(3);
    for (const id of ['nobody', 'avondplein-politieteam-2'])
      expect((await stranger(running).refused(signingIn, { id })).extensions.code).toBe('NOT_FOUND');
  });

  it('leaves fictional people who they are, also when the service is asked past the portal', async () => {
    const { token } = await signIn(running, 'gids');
    const answer = await fetch(`${running.url}/auth/update-user`, {
      method: 'POST',
      headers: { cookie: `samenspel_session=${token}`, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Iemand anders' }),
    });
    expect(answer.status).toBe(403);
    expect((await (await signIn(running, 'gids')).ask(me)).me).toMatchObject({ id: 'gids' });
  });

  it('makes nobody known by a token that was made up', async () => {
    expect((await personWith(running, 'x'.repeat(43)).ask(me)).me).toBeNull();
  });
});

describe('with the demo off', () => {
  it('nobody signs in as a fictional person, and who had done so no longer is', async () => {
    const { token, ask } = await signIn(running, 'gids');
    const making = 'mutation { makeAccessToken(name: "figures", days: 30) { token } }';
    const key = (await ask(making)).makeAccessToken.token;
    const invited = await invitationBy('gids');
    expect((await personWith(running, key).ask(me)).me).toMatchObject({ id: 'gids' });
    expect((await stranger(running).ask(shown, { token: invited })).invitation).not.toBeNull();
    const quiet = await startService({ databaseUrl, demo: false });
    try {
      expect((await stranger(quiet).refused(signingIn, { id: 'gids' })).extensions.code).toBe('NOT_ALLOWED');
      expect((await stranger(quiet).ask('{ demoPeople { id } }')).demoPeople).toEqual([]);
      expect(await (await fetch(`${quiet.url}/demo-people`)).json()).toEqual([]);
      expect((await personWith(quiet, token).ask(me)).me).toBeNull();
      expect((await personWith(quiet, key).ask(me)).me).toBeNull();
      expect((await stranger(quiet).ask(shown, { token: invited })).invitation).toBeNull();
    } finally {
      await quiet.stop();
    }
  });

  it('nothing is seeded', async () => {
    const quiet = await startService({ demo: false });
    try {
      const [row] = await quiet.service.database.em
        .fork()
        .execute<{ n: number }[]>('select count(*)::int as n from stream');
      expect(row?.n).toBe(0);
    } finally {
      await quiet.stop();
    }
  });
});
