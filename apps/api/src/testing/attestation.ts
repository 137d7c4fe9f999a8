import { generateKeyPairSync } from 'node:crypto';
import type { authenticator } from '@samenspel/local-servers';

type Answer = ReturnType<ReturnType<typeof authenticator>['register']>;

/** So many bytes come, in the way of DER. */
const length = (bytes: number): number[] => (bytes < 128 ? [bytes] : [0x82, bytes >> 8, bytes & 255]);
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const all = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...length(all.length)]), all]);
};
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const text = (tag: number, value: string) => der(tag, Buffer.from(value));

const signing = der(0x30, oid('2a8648ce3d040302'));
const name = der(0x30, der(0x31, der(0x30, oid('550403'), text(0x0c, 'maker'))));
const always = der(0x30, text(0x17, '200101000000Z'), text(0x17, '490101000000Z'));

/** A certificate that names an address for the list of revoked ones; nobody signed it. */
function certificateWith(address: string): Buffer {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  const point = der(0x30, der(0x30, der(0xa0, der(0xa0, text(0x86, address)))));
  const extensions = der(0xa3, der(0x30, der(0x30, oid('551d1f'), der(0x04, point))));
  const [version, serial] = [der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1]))];
  const content = der(0x30, version, serial, signing, name, always, name, key, extensions);
  return der(0x30, content, signing, der(0x03, Buffer.from([0, 0x30, 0])));
}

const bytes = (value: Buffer) =>
  Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value]);
const word = (value: string) => Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);

/**
 * What a device answers when it makes a passkey, with a statement on who built it, of which the certificate names an address.
 * @param answer of a device that makes no statement.
 */
export function attested(answer: Answer, format: string, address: string): Answer {
  const { response } = answer as { response: { attestationObject: string } };
  const sent = Buffer.from(response.attestationObject, 'base64url');
  const passkey = sent.subarray(sent.indexOf(word('authData')));
  const statement = [Buffer.from([0xa1]), word('x5c'), Buffer.from([0x81]), bytes(certificateWith(address))];
  const parts = [Buffer.from([0xa3]), word('fmt'), word(format), word('attStmt'), ...statement, passkey];
  const attestationObject = Buffer.concat(parts).toString('base64url');
  return { ...answer, response: { ...response, attestationObject } };
}
