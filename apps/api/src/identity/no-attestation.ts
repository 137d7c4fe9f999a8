import { decodeAttestationObject, isoBase64URL, isoCBOR } from '@simplewebauthn/server/helpers';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';

const matcher = ({ path }: { path?: string }) => path === '/passkey/verify-registration';

/**
 * Of a new passkey nothing goes on but the passkey: no statement on who built the device. We ask for none and some devices send
 * one all the same, so it is taken out rather than refused. The library would fetch, without limit, whatever address a
 * certificate in it names. A passkey that does not fit what was asked is a mistake of whoever sends it, and none of ours.
 */
export const noAttestation = () =>
  ({
    id: 'no-attestation',
    hooks: {
      before: [
        {
          matcher,
          handler: createAuthMiddleware(async ({ body }) => {
            const attestationObject = withoutStatement(sentIn(body));
            return { context: { body: { response: { response: { attestationObject } } } } }; // the rest stays
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async ({ context: { returned } }): Promise<unknown> => {
            if (returned instanceof APIError && returned.body?.code === failed)
              return Response.json({ code: failed }, { status: 400 }); // an error would keep the status of the first
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

/** What the library says of everything that it could not believe. */
const failed = 'FAILED_TO_VERIFY_REGISTRATION';

type Sent = { response?: { response?: { attestationObject?: unknown } | null } | null } | null | undefined;

const sentIn = (body: Sent): unknown => body?.response?.response?.attestationObject;

/**
 * The same passkey under the format “none” (WebAuthn, 8.7).
 * @throws APIError 400 for what cannot be taken apart.
 */
function withoutStatement(sent: unknown): string {
  try {
    const authData = decodeAttestationObject(isoBase64URL.toBuffer(String(sent))).get('authData');
    const [fmt, attStmt] = ['none', new Map<string, never>()];
    return isoBase64URL.fromBuffer(isoCBOR.encode(new Map(Object.entries({ fmt, attStmt, authData }))));
  } catch {
    throw refused('ATTESTATION_UNREADABLE');
  }
}

const refused = (code: string) => new APIError('BAD_REQUEST', { code });
