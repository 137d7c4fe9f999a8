import { matching, type Option } from './matching.ts';

/** What a key asks of a search: to choose what is active, to undo what was typed, or nothing more than it did itself. */
export type Asks = 'choose' | 'undo' | 'clear' | 'nothing';

/** A search in a list of options: what was typed, whether the list is open, and which option is active in it. */
export class Search {
  /** Null until something is typed: then the whole list is shown, and the field says what was chosen. */
  typed = $state<string | null>(null);
  isOpen = $state(false);
  /** Place in what was found; -1 for none. */
  active = $state(-1);
  readonly #options: () => readonly Option[];
  readonly found = $derived.by(() => matching(this.#options(), this.typed ?? ''));

  constructor(options: () => readonly Option[]) {
    this.#options = options;
  }

  /** The first that fits is active, so that Enter chooses it. */
  type(text: string): void {
    this.typed = text;
    this.isOpen = true;
    this.active = text.trim() === '' ? -1 : Math.min(0, this.found.length - 1);
  }

  open(): void {
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
    this.typed = null;
  }

  /** @returns what the key asks besides moving in the list; null when the key is none of ours. */
  key(name: string): Asks | null {
    if (name === 'ArrowDown') return this.#move(1);
    if (name === 'ArrowUp') return this.#move(-1);
    if (name === 'Enter' && this.isOpen) return this.found[this.active] ? 'choose' : 'nothing';
    if (name === 'Escape') return this.isOpen ? 'undo' : 'clear';
    return null;
  }

  /** Round and round; the first arrow opens the list. */
  #move(by: 1 | -1): Asks {
    const count = this.found.length;
    this.isOpen = true;
    if (count > 0)
      this.active = this.active < 0 ? (by === 1 ? 0 : count - 1) : (this.active + by + count) % count;
    return 'nothing';
  }
}
