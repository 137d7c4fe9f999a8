import { ConfigError } from '../config-error.ts';

/** How much one process of the service lets one asker take. */
export type Allowance = {
  /** Requests a minute in one session; in all sessions of a person four times as many. */
  requestsPerPerson: number;
  /** Requests a minute of everybody at one address who is not signed in. */
  requestsPerAddress: number;
  /** Requests a minute of all at one address, signed in or not, that need not wait; from then on 300 a second are looked at. */
  requestsUnpaced: number;
  /** Steps of signing in a minute at one address of those who are not signed in: a link asked for, a code typed, a passkey shown. */
  signInsPerAddress: number;
  /** Times a minute that somebody at one address signs in as one of the fictional people of the demo. */
  demoSignInsPerAddress: number;
  /** Collaborations that one person begins in a day. */
  startsPerPerson: number;
  /** Streams of live events that one person, or one address of nobody known, keeps open at once. */
  streamsPerPerson: number;
  /** Streams of all at one address together, signed in or not. */
  streamsPerAddress: number;
  /** Streams of all together. */
  streamsInAll: number;
};

/** Far above what people do: a page asks five times, and keeps one stream open. */
export const usualAllowance: Allowance = {
  requestsPerPerson: 1_200,
  requestsPerAddress: 600,
  requestsUnpaced: 12_000,
  signInsPerAddress: 120,
  demoSignInsPerAddress: 60,
  startsPerPerson: 30,
  streamsPerPerson: 30,
  streamsPerAddress: 200,
  streamsInAll: 2_000,
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads how much one asker may take from environment variables.
 * @throws ConfigError with one sentence about the first setting that does not fit.
 */
export const readAllowance = (env: Env): Allowance => ({
  requestsPerPerson:
    count('REQUESTS_PER_PERSON', env.REQUESTS_PER_PERSON) ?? usualAllowance.requestsPerPerson,
  requestsPerAddress:
    count('REQUESTS_PER_ADDRESS', env.REQUESTS_PER_ADDRESS) ?? usualAllowance.requestsPerAddress,
  requestsUnpaced: count('REQUESTS_UNPACED', env.REQUESTS_UNPACED) ?? usualAllowance.requestsUnpaced,
  signInsPerAddress:
    count('SIGN_INS_PER_ADDRESS', env.SIGN_INS_PER_ADDRESS) ?? usualAllowance.signInsPerAddress,
  demoSignInsPerAddress:
    count('DEMO_SIGN_INS_PER_ADDRESS', env.DEMO_SIGN_INS_PER_ADDRESS) ?? usualAllowance.demoSignInsPerAddress,
  startsPerPerson: count('STARTS_PER_PERSON', env.STARTS_PER_PERSON) ?? usualAllowance.startsPerPerson,
  streamsPerPerson: count('STREAMS_PER_PERSON', env.STREAMS_PER_PERSON) ?? usualAllowance.streamsPerPerson,
  streamsPerAddress:
    count('STREAMS_PER_ADDRESS', env.STREAMS_PER_ADDRESS) ?? usualAllowance.streamsPerAddress,
  streamsInAll: count('STREAMS_IN_ALL', env.STREAMS_IN_ALL) ?? usualAllowance.streamsInAll,
});

function count(name: string, value: string | undefined): number | undefined {
  if (!value) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new ConfigError(`${name} is "${value}"; it must be a whole number of at least 1.`);
}
