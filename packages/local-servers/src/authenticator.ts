import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const hex = (text: string) => Buffer.from(text, 'hex');
const url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url');

const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

/** What the authenticator saw of the person: a touch, or also a finger, face or PIN; and what its counter says, if it has one. */
export type Proof = { isVerified: boolean; count?: number };

/**
 * A passkey that lives in this process (WebAuthn level 2, ES256, attestation “none”), to be asked as a page would ask
 * the device.
 * @param origin of the page.
 */
export function authenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  const head = (flags: number, { isVerified, count = 0 }: Proof) => {
    const site = sha256(new URL(origin).hostname);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(count);
    return Buffer.concat([site, Buffer.from([flags | present | (isVerified ? verified : 0)]), counter]);
  };
  const said = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = (response: object) => ({
    ...{ id: url(id), rawId: url(id), type: 'public-key', clientExtensionResults: {}, response },
  });
  return {
    /** The answer to the options of a registration. */
    register: (challenge: string, proof: Proof) => {
      const key = [
        hex('a5010203262001215820'),
        Buffer.from(x, 'base64url'),
        hex('225820'),
        Buffer.from(y, 'base64url'),
      ];
      const data = Buffer.concat([head(withKey, proof), Buffer.alloc(16), hex('0020'), id, ...key]);
      const begin = Buffer.concat([
        hex('a363'),
        Buffer.from('fmt'),
        hex('64'),
        Buffer.from('none'),
        hex('67'),
      ]);
      const middle = Buffer.concat([Buffer.from('attStmt'), hex('a068'), Buffer.from('authData'), hex('58')]);
      const attestation = Buffer.concat([begin, middle, Buffer.from([data.length]), data]);
      return answer({
        clientDataJSON: url(said('webauthn.create', challenge)),
        attestationObject: url(attestation),
        transports: ['internal'],
      });
    },
    /** The answer to the options of a sign-in. */
    signIn: (challenge: string, proof: Proof) => {
      const client = said('webauthn.get', challenge);
      const data = head(0, proof);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: url(client),
        authenticatorData: url(data),
        signature: url(signature),
      });
    },
  };
}
