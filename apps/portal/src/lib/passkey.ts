import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** @param person for whom the page was made, when somebody is signed in; the service makes nothing for anybody else. */
const ask = async <Answer>(path: string, body?: object, person?: string): Promise<Answer> => {
  const whose: Record<string, string> = person ? { 'x-samenspel-person': person } : {};
  const sending = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...whose },
  };
  const answer = await fetch(`/auth/passkey/${path}`, body ? sending : { headers: whose });
  if (!answer.ok) throw new Error(path);
  return (await answer.json()) as Answer;
};

type SigningIn = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type Adding = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Signs in with a passkey of this device. @returns whether it worked; not when the person stops halfway. */
export async function signInWithPasskey(): Promise<boolean> {
  try {
    const options = await ask<SigningIn>('generate-authenticate-options');
    const response = await startAuthentication({
      optionsJSON: { ...options, userVerification: 'required' }, // without a finger, face or PIN it is refused
    });
    await ask('verify-authentication', { response });
    return true;
  } catch {
    return false;
  }
}

/** Makes a passkey for who is signed in. @param name by which the person knows it again. @param person their id. */
export async function addPasskey(name: string, person: string): Promise<boolean> {
  try {
    const path = `generate-register-options?name=${encodeURIComponent(name)}`;
    const optionsJSON = await ask<Adding>(path, undefined, person);
    await ask('verify-registration', { response: await startRegistration({ optionsJSON }), name }, person);
    return true;
  } catch {
    return false;
  }
}
