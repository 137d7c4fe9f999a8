import type { BlockId } from '@samenspel/domain';
import { type Draft, isWhole } from './choice.ts';

/** What came of sending an answer. `waiting`: no answer came, try again; `refused`: the server said no, and why. */
export type Sent = { is: 'saved' } | { is: 'waiting' } | { is: 'refused'; text: string };

/** How the answer on one block stands. `unfinished`: chosen, but a reason is still missing. */
export type Standing = 'blank' | 'unfinished' | 'saving' | 'saved' | 'waiting' | 'refused';

/** Sends one answer, or null to take it away. Never throws. */
export type Send = (blockId: BlockId, draft: Draft | null) => Promise<Sent>;

type Drafts = Readonly<Partial<Record<BlockId, Draft>>>;
type Standings = Readonly<Partial<Record<BlockId, Standing>>>;

/** Seconds until the next try, by the number of tries before it. */
const pauses = [2, 4, 8, 15, 30];

/**
 * The answers of one person while the page is open. A choice stands here at once and counts as saved only after the
 * server said so; without an answer it stays and is sent again. Of several choices on one block the last one wins.
 */
export class AnswersInHand {
  #drafts = $state.raw<Drafts>({});
  #standings = $state.raw<Standings>({});
  /** What the server said when it refused. */
  refusal = $state<string | null>(null);

  readonly #send: Send;
  readonly #later: (again: () => void, seconds: number) => void;
  readonly #under = new Set<BlockId>();
  #tries = 0;
  #hasPlan = false;

  /**
   * @param kept the answers the server already has.
   * @param later plans the next try; `setTimeout` in the browser.
   */
  constructor(
    kept: Drafts,
    send: Send,
    later = (again: () => void, seconds: number): void => void setTimeout(again, seconds * 1000),
  ) {
    this.#drafts = kept;
    this.#standings = Object.fromEntries(Object.keys(kept).map((id) => [id, 'saved']));
    this.#send = send;
    this.#later = later;
  }

  draft(blockId: BlockId): Draft | null {
    return this.#drafts[blockId] ?? null;
  }

  standing(blockId: BlockId): Standing {
    return this.#standings[blockId] ?? 'blank';
  }

  /** Blocks with an answer that the server does not have yet. */
  get unsaved(): BlockId[] {
    const entries = Object.entries(this.#standings) as [BlockId, Standing][];
    return entries.filter(([, is]) => is !== 'saved' && is !== 'blank').map(([blockId]) => blockId);
  }

  /** The block whose answer came back from the server because its reason is missing. */
  get withoutReason(): BlockId | undefined {
    return this.refusal ? this.unsaved.find((blockId) => this.standing(blockId) === 'unfinished') : undefined;
  }

  /** Takes a text that is still being written; nothing is sent yet. */
  write(blockId: BlockId, draft: Draft): void {
    this.#drafts = { ...this.#drafts, [blockId]: draft };
    this.#stands(blockId, 'unfinished');
  }

  /** Shows again what the server refused before this page was there. */
  takeBack(blockId: BlockId, draft: Draft | null, why: string): void {
    this.#drafts = { ...this.#drafts, [blockId]: draft ?? undefined } as Drafts;
    this.#stands(blockId, draft && !isWhole(draft) ? 'unfinished' : 'refused');
    this.refusal = why;
  }

  /** Takes a choice, or null to leave the block blank again, and sends it when it is whole. */
  choose(blockId: BlockId, draft: Draft | null): void {
    this.refusal = null;
    this.#drafts = { ...this.#drafts, [blockId]: draft ?? undefined } as Drafts;
    if (draft && !isWhole(draft)) this.#stands(blockId, 'unfinished');
    else void this.#deliver(blockId);
  }

  /** Sends again what is waiting. */
  retry = (): void => {
    this.#hasPlan = false;
    for (const blockId of this.unsaved) if (this.standing(blockId) === 'waiting') void this.#deliver(blockId);
  };

  /** One request at a time for each block, so that an older choice never overtakes a newer one. */
  async #deliver(blockId: BlockId): Promise<void> {
    this.#stands(blockId, 'saving');
    if (this.#under.has(blockId)) return;
    this.#under.add(blockId);
    for (;;) {
      const draft = this.draft(blockId);
      const sent = await this.#send(blockId, draft);
      if (draft !== this.draft(blockId) && this.standing(blockId) === 'saving') continue;
      this.#under.delete(blockId);
      if (this.standing(blockId) === 'saving') this.#settle(blockId, draft, sent);
      return;
    }
  }

  #settle(blockId: BlockId, draft: Draft | null, sent: Sent): void {
    if (sent.is === 'saved') {
      this.#tries = 0;
      this.#stands(blockId, draft ? 'saved' : 'blank');
    } else {
      this.#stands(blockId, sent.is);
      if (sent.is === 'refused') this.refusal = sent.text;
      else this.#planRetry();
    }
  }

  #planRetry(): void {
    if (this.#hasPlan) return;
    this.#hasPlan = true;
    this.#later(this.retry, pauses[Math.min(this.#tries++, pauses.length - 1)] ?? 30);
  }

  #stands(blockId: BlockId, standing: Standing): void {
    this.#standings = { ...this.#standings, [blockId]: standing };
  }
}
