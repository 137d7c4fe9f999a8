import { networkOf } from '@samenspel/doorstep';
import { ConfigError } from './config-error.ts';
import { type ProofConfig, readProofConfig } from './dossier/proof-config.ts';
import { type Allowance, readAllowance } from './http/allowance.ts';
import type { TrustPortal } from './http/client-address.ts';
import { type Patience, usualPatience } from './http/patience.ts';
import { type IdentityConfig, readIdentityConfig } from './identity/identity-config.ts';
import { type MailConfig, readMailConfig } from './mail/mail-config.ts';
import { type Retention, readRetention } from './retention/retention-config.ts';

/** Everything a process of the service needs to know from outside. */
export type Config = {
  /** Signs in as the service: reads, appends, and nothing else in the log. */
  databaseUrl: string;
  /** Signs in as the owner of the tables; the same as `databaseUrl` where one login does everything. */
  ownerUrl: string;
  /** Signs in as who may erase texts; for the command line, and to erase again after a restore. */
  erasureUrl: string;
  /** File outside the database that remembers what was erased; null when there is none. */
  erasureRegister: string | null;
  /** File with the keys that confidential texts are encrypted with; null when there is none. */
  sealingKey: string | null;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether the fictional portfolio is seeded into an empty database and its people can sign in. */
  demo: boolean;
  /** Origin of the portal, the only foreign origin that may use a session cookie; null when there is none. */
  portalOrigin: string | null;
  /** Who is believed about where people are. */
  trustPortal: TrustPortal;
  /** How much one asker may take. */
  allowance: Allowance;
  /** How long to wait for others; no setting, but tests have less of it. */
  patience: Patience;
  logLevel: string;
  /** How people sign in. */
  identity: IdentityConfig;
  /** How letters leave. */
  mail: MailConfig;
  /** How long what stands beside the log is kept. */
  retention: Retention;
  /** With what the log's checkpoints are signed; only the command line uses it. */
  proof: ProofConfig;
};

/**
 * Reads the settings from environment variables.
 * @throws ConfigError with one sentence about the first setting that does not fit.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl)
    throw new ConfigError('DATABASE_URL is missing. Give the address of a PostgreSQL, or use `npm start`.');
  return {
    databaseUrl,
    ownerUrl: env.DATABASE_OWNER_URL || databaseUrl,
    erasureUrl: env.DATABASE_ERASURE_URL || databaseUrl,
    erasureRegister: env.ERASURE_REGISTER || null,
    sealingKey: env.SEALING_KEY || null,
    host: env.API_HOST ?? '127.0.0.1',
    port: portIn(env.API_PORT ?? '4000'),
    demo: switchIn('DEMO', env.DEMO ?? 'on'),
    portalOrigin: env.PORTAL_ORIGIN ?? null,
    trustPortal: portalIn(env.TRUST_PORTAL ?? 'off'),
    allowance: readAllowance(env),
    patience: usualPatience,
    logLevel: env.LOG_LEVEL ?? 'info',
    identity: readIdentityConfig(env),
    mail: readMailConfig(env),
    retention: readRetention(env),
    proof: readProofConfig(env),
  };
}

function portIn(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError(`API_PORT is "${value}"; it must be a number from 0 to 65535.`);
}

function portalIn(value: string): TrustPortal {
  if (value === 'on' || value === 'off') return value === 'on';
  const networks = value.split(',').map((one) => networkOf(one.trim()));
  if (!networks.includes('')) return networks;
  throw new ConfigError(
    `TRUST_PORTAL is "${value}"; it must be "on", "off", or the addresses from which the portal comes, such as 127.0.0.1,::1.`,
  );
}

function switchIn(name: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(`${name} is "${value}"; it must be "on" or "off".`);
}
