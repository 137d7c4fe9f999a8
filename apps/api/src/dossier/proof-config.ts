import { Refusal } from '@samenspel/domain';

/** With what, and in whose name, the log is vouched for. */
export type ProofConfig = {
  /** Names the log in its checkpoints, such as `samenspel.example.org/log`. */
  origin: string;
  /** File of the Ed25519 key (PEM) that signs checkpoints; null when there is none. */
  keyFile: string | null;
};

/**
 * Reads from environment variables with what checkpoints are signed; needs no database.
 * @throws Refusal INVALID for an origin that cannot stand in a checkpoint.
 */
export function readProofConfig(env: Readonly<Record<string, string | undefined>>): ProofConfig {
  const origin = env.LOG_ORIGIN || `${hostOf(env.PORTAL_ORIGIN)}/log`;
  if (!isOrigin(origin)) throw unfitOrigin(origin);
  return { origin, keyFile: env.CHECKPOINT_KEY || null };
}

const hostOf = (origin: string | undefined): string => URL.parse(origin ?? '')?.hostname || 'localhost';

const isOrigin = (origin: string): boolean => /^[^\s+\p{Cc}]+$/u.test(origin);

const unfitOrigin = (origin: string) =>
  new Refusal('INVALID', {
    nl: `LOG_ORIGIN is “${origin}”. Kies een naam zonder spaties en plustekens, zoals samenspel.example.org/log.`,
    en: `LOG_ORIGIN is “${origin}”. Choose a name without spaces and plus signs, such as samenspel.example.org/log.`,
  });
