import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
beforeAll(async () => {
  running = await startService({ identity: { passwords: true, signUp: 'open', oidc: null } });
});
afterAll(() => running.stop());

const step = async ({ token }: Person, path: string, body: object) => {
  const headers = {
    cookie: `samenspel_session=${encodeURIComponent(token ?? '')}`,
    'content-type': 'application/json',
    origin: 'http://localhost:3000',
  };
  const answer = await fetch(`${running.url}/auth${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
};

it('of a fictional person nobody keeps the others out', async () => {
  const [one, other] = [await signIn(running, 'gids'), await signIn(running, 'gids')];
  const steps: [string, object][] = [
    ['/sessions/end-others', {}],
    ['/revoke-sessions', {}],
    ['/revoke-session', { token: other.token }],
    ['/password/choose', { password: 'a long enough one' }],
    ['/two-factor/enable', {}],
    ['/update-user', { name: 'Somebody' }],
    ['/ways-in/close', {}],
  ];
  for (const [path, body] of steps)
    expect((await step(one, path, body)).status, path).toBe(path === '/revoke-sessions' ? 404 : 403);
  expect((await other.ask('{ me { id } }')).me).toEqual({ id: 'gids' });
});
