import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const sending = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const answer = await fetch(`/auth/passkey/${path}`, body ? sending : {});
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

/** Makes a passkey for who is signed in. @param name by which the person knows it again. */
export async function addPasskey(name: string): Promise<boolean> {
  try {
    const options = await ask<Adding>(`generate-register-options?name=${encodeURIComponent(name)}`);
    await ask('verify-registration', { response: await startRegistration({ optionsJSON: options }), name });
    return true;
  } catch {
    return false;
  }
}
