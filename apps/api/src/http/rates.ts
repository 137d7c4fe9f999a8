import { Refusal } from '@samenspel/domain';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from './allowance.ts';
import { tooMany } from './too-many.ts';

/** Who asks: somebody in one of the places where they are signed in, the programs with their keys, or an address that is signed in nowhere. */
export type Asker = { session: string; person: string } | { programsOf: string } | { address: string };

/** As whom somebody is counted. A session that is in other hands keeps its person elsewhere from nothing. */
const nameOf = (asker: Asker): string =>
  'session' in asker ? `session ${asker.session}` : withAllSessions(asker);

/** In whose turn somebody asks from an address: whoever copied a session keeps the browser nowhere else waiting that it was copied from. */
export const turnOf = (asker: Asker, address: string): string => `${nameOf(asker)} at ${address}`;

/** Who that is, with however many sessions. */
export const withAllSessions = (asker: Asker): string =>
  'person' in asker
    ? `person ${asker.person}`
    : 'programsOf' in asker
      ? `programs of ${asker.programsOf}`
      : `address ${asker.address}`;

/** In all places where somebody is signed in they ask no more than so many times as often as in one. */
const mostSessions = 4;

/** Counts the requests of everybody, minute by minute, in the memory of this process. */
export class Rates {
  readonly #sessions: RateLimiterMemory;
  readonly #persons: RateLimiterMemory;
  readonly #addresses: RateLimiterMemory;
  readonly #signIns: RateLimiterMemory;
  readonly #demoSignIns: RateLimiterMemory;
  readonly #starts: RateLimiterMemory;

  constructor(allowance: Allowance) {
    const { requestsPerPerson, requestsPerAddress, signInsPerAddress } = allowance;
    this.#sessions = perMinute(requestsPerPerson);
    this.#persons = perMinute(requestsPerPerson * mostSessions);
    this.#addresses = perMinute(requestsPerAddress);
    this.#signIns = perMinute(signInsPerAddress);
    this.#demoSignIns = perMinute(allowance.demoSignInsPerAddress);
    this.#starts = new RateLimiterMemory({ points: allowance.startsPerPerson, duration: 24 * 60 * 60 });
  }

  /**
   * @param requests as how many a request counts that takes long.
   * @throws HttpRefusal 429 when an asker has used up this minute.
   */
  async count(asker: Asker, requests = 1): Promise<void> {
    await count('address' in asker ? this.#addresses : this.#sessions, nameOf(asker), requests);
    if ('session' in asker) await count(this.#persons, withAllSessions(asker), requests);
  }

  /** Counts a step of signing in. @throws HttpRefusal 429 when there were too many from this address. */
  async countSignIn(address: string): Promise<void> {
    await count(this.#signIns, address);
  }

  /** Counts signing in as one of the fictional people. @throws HttpRefusal 429 when there was much of it from this address. */
  async countDemoSignIn(address: string): Promise<void> {
    await count(this.#demoSignIns, address);
  }

  /** Counts a collaboration that a person begins. @throws Refusal WRONG_STATE when there were many in a day. */
  async countStart(personId: string): Promise<void> {
    await this.#starts.consume(personId).catch(() => {
      throw manyBegun();
    });
  }
}

const manyBegun = () =>
  new Refusal('WRONG_STATE', {
    nl: 'Je begon vandaag al veel samenwerkingen. Probeer het morgen nog eens.',
    en: 'You began many collaborations today already. Try again tomorrow.',
  });

const perMinute = (points: number) => new RateLimiterMemory({ points, duration: 60 });

async function count(limiter: RateLimiterMemory, name: string, points = 1): Promise<void> {
  const over = await limiter.consume(name, points).then(
    () => null,
    (spent: RateLimiterRes) => spent,
  );
  if (over) throw tooMany(Math.ceil(over.msBeforeNext / 1_000));
}
