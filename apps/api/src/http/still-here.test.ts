import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, personWith, signIn } from '../testing/asking.ts';
import { RawConnection } from '../testing/raw-request.ts';
import { startService } from '../testing/running.ts';

let running: Running;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.stop());

const making = 'mutation { makeAccessToken(name: "figures", days: 30) { token } }';
const start = `mutation { startCollaboration(commandId: "late", input: { name: "Late", issue: "I" }) { version } }`;

/** Sends the head of a question and all of its body but the end. @returns what sends the rest and gives the answer. */
async function begun({ token }: Person, query: string): Promise<() => Promise<string>> {
  const connection = await RawConnection.to(running);
  const body = JSON.stringify({ query });
  connection.write(
    ...['POST /graphql HTTP/1.1', 'host: service', 'content-type: application/json', 'connection: close'],
    ...[`authorization: Bearer ${token}`, `content-length: ${body.length}`, '', body.slice(0, -5)],
  );
  await wait(200);
  return () => {
    connection.write(body.slice(-5));
    return connection.answer;
  };
}

const keysOf = (personId: string) =>
  running.service.database.em.fork().execute('select from access_token where person_id = ?', [personId]);

describe('a request whose body comes when its session is over', () => {
  it.each([making, start, '{ ownData { account { name } } }', '{ me { name } }'])(
    '%s is refused',
    async (query) => {
      const person = await signIn(running, 'gids');
      const finish = await begun(person, query);
      await person.ask('mutation { signOut }');
      const answer = await finish();
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toContain('NOT_SIGNED_IN');
      expect(await keysOf('gids')).toEqual([]);
    },
  );

  it('is answered when it is not over', async () => {
    const person = await signIn(running, 'gids');
    expect(await (await begun(person, '{ me { id } }'))()).toContain('"id":"gids"');
  });
});

it('who signs out gives no further command in the same request', async () => {
  const person = await signIn(running, 'buurtbakens-schuifdak-1');
  const refused = await person.refused(`mutation { signOut ${making.replace('mutation {', '')}`);
  expect(refused.extensions.code).toBe('NOT_SIGNED_IN');
  expect(await keysOf('buurtbakens-schuifdak-1')).toEqual([]);
});

it('nothing is done for who would not take the answer', async () => {
  const { token } = await signIn(running, 'avondplein-gemeente-1');
  const headers = {
    'content-type': 'application/json',
    accept: 'text/html',
    authorization: `Bearer ${token}`,
  };
  const body = JSON.stringify({ query: making });
  expect((await fetch(`${running.url}/graphql`, { method: 'POST', headers, body })).status).toBe(406);
  expect(await keysOf('avondplein-gemeente-1')).toEqual([]);
  expect((await personWith(running, token).ask('{ me { id } }')).me).not.toBeNull();
});
