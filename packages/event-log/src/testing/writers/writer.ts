import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Chance, random } from '@samenspel/log-proof/testing';
import type { AppendRequest } from '../../append-request.ts';
import type { HistoryFile } from '../history/history-file.ts';
import { commandOf, type Plan } from './plan.ts';
import { type Sent, send, sendInside } from './send.ts';

/** Which commands of the plan are a process's own: `index`, `index + of`, `index + 2 × of`, … */
export type Share = { plan: Plan; index: number; of: number };

/** How a command is sent; of ten, so many. */
const WAYS = ['alone', 'alone', 'alone', 'alone', 'alone', 'alone', 'alone', 'commit', 'rollback', 'two'];
/** How long a transaction stays open, in milliseconds. */
const OPEN_FOR = [0, 0, 0, 0, 1, 2, 4, 20];

/** The writers of one process: what they know, and how they go about it. */
export class Writer {
  /** Appends that were acknowledged as new. */
  appended = 0;
  readonly #em: EntityManager;
  readonly #history: HistoryFile;
  readonly #share: Share;
  readonly #chance: Chance;
  readonly #known = new Map<string, number>();
  #next: number;

  constructor(em: EntityManager, history: HistoryFile, share: Share) {
    this.#em = em;
    this.#history = history;
    this.#share = share;
    this.#chance = random(share.plan.seed + share.index);
    this.#next = share.index;
  }

  /** Sends the next command, or one in ten times one that any process may have sent, until it is done or given up. */
  async next(): Promise<void> {
    const recent = Math.max(0, this.#next - this.#chance.below(8 * this.#share.of));
    const n = this.#chance.below(10) === 0 ? recent : this.#own();
    for (let patience = 1 + this.#chance.below(6); patience > 0; patience--) {
      const { outcome } = await this.#send(n);
      if (outcome.is === 'ok') return;
      if (outcome.is === 'unknown') await sleep(20 + this.#chance.below(60));
    }
  }

  #own(): number {
    const n = this.#next;
    this.#next += this.#share.of;
    return n;
  }

  async #send(n: number): Promise<Sent> {
    const way = this.#chance.oneOf(WAYS);
    const numbers = way === 'two' ? [n, this.#own()] : [n];
    const requests = numbers.map((each) => this.#requestOf(each));
    const answers = requests.map((request) => this.#history.ask(callOf(request)));
    const sent = way === 'alone' ? await this.#alone(requests) : await this.#inside(requests, way);
    for (const [index, request] of requests.entries()) {
      const each = sent[index] as Sent;
      answers[index]?.(each.outcome);
      this.#learn(request, each);
    }
    return sent[0] as Sent;
  }

  #alone(requests: AppendRequest[]): Promise<Sent[]> {
    return Promise.all(requests.map((request) => send(this.#em, request)));
  }

  /** Two streams are locked in the order of their names, or two transactions could wait for each other. */
  async #inside(requests: AppendRequest[], way: string): Promise<Sent[]> {
    const ordered = requests.toSorted((a, b) => (a.streamId < b.streamId ? -1 : 1));
    const end = way === 'rollback' ? 'rollback' : 'commit';
    const sent = await sendInside(this.#em, ordered, { openFor: this.#chance.oneOf(OPEN_FOR), end });
    return requests.map((request) => sent[ordered.indexOf(request)] as Sent);
  }

  #requestOf(n: number): AppendRequest {
    const command = commandOf(this.#share.plan, n);
    const expectedVersion = (this.#known.get(command.streamId) ?? 0) + this.#mistake();
    return { ...command, expectedVersion: Math.max(0, expectedVersion) };
  }

  /** One call in ten expects up to three events less or more than are known. */
  #mistake(): number {
    return this.#chance.below(10) === 0 ? this.#chance.oneOf([-3, -2, -1, 1, 2, 3]) : 0;
  }

  #learn({ streamId }: AppendRequest, { outcome, seen = 0 }: Sent): void {
    if (outcome.is === 'ok' && !outcome.repeated) this.appended += 1;
    if (seen > (this.#known.get(streamId) ?? 0)) this.#known.set(streamId, seen);
  }
}

const callOf = ({ streamId, commandId, expectedVersion, events }: AppendRequest) => ({
  ...{ streamId, commandId, expectedVersion },
  ids: events.map(({ id }) => id),
});
