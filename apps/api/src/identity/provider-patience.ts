import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthContext } from 'better-auth';

type Provider = AuthContext['socialProviders'][number];

/** How long the organisation's own service may take for one answer, in milliseconds. */
const patience = 10_000;

const patient = new WeakSet<Provider>();

/** Lets a provider take so long to say who somebody is and no longer; who waits for it then hears that it did not work. */
export function withPatience(provider: Provider): void {
  if (patient.has(provider)) return;
  patient.add(provider);
  const { validateAuthorizationCode, getUserInfo } = provider;
  provider.validateAuthorizationCode = async (data) => await inTime(validateAuthorizationCode(data));
  provider.getUserInfo = async (tokens) => await inTime(getUserInfo(tokens)).catch(() => null);
}

/** @throws Error when it takes too long. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const given = new AbortController();
  const late = sleep(patience, null, { signal: given.signal }).then(() => {
    throw new Error('The sign-in service of the organisation does not answer.');
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    late.catch(() => {}); // nobody waits for it any more
    given.abort();
  }
}
