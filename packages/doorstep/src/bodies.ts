import { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { pace as paceOf } from './pace.ts';

/** In so many milliseconds no network brings that many; they came packed together. */
const atOnce = 50;

/** A piece counts for each so many bytes of it: to take in and pass on a large one takes longer. */
const counted = 4_096;

/** How small pieces of a body may be. */
export type Small = {
  /** So many come in whatever their size. */
  pieces: number;
  /** Bytes of each on average, where there are more. */
  bytes: number;
  /** As many of one address are taken in in a second; larger ones count for each 4 kB of them. */
  perSecond: number;
};

/** What is done about bodies that come in small pieces. To take in a piece takes a moment, however small it is. */
export type Bodies = {
  small: Small;
  /**
   * Called once with the connection of who sends crumbs, and whether they came at once, as nobody's do but of who means to. What
   * else comes on it is thrown away.
   */
  cut: (socket: Socket, atOnce: boolean) => void;
};

export type PacedRequest = IncomingMessage & {
  /** From where it comes, once that is known. */
  from: string;
  /** Whether its turn came; until then no more of its body is taken in. */
  isLookedAt: boolean;
  /** Waits until there is room for what came of its body since the last time. */
  roomForBody: () => Promise<void>;
};

/** Requests whose bodies come in at a pace, in pieces of some size. */
export function requestsOf({
  small,
  cut,
}: Bodies): typeof IncomingMessage & (new (socket: Socket) => PacedRequest) {
  const pace = paceOf(small);
  return class extends IncomingMessage {
    from = '';
    isLookedAt = false;
    #pieces = 0;
    #bytes = 0;
    #since = 0;
    /** Pieces that are not accounted for yet, by their size. */
    #taken = 0;
    /** Reads that wait for room. */
    #waiting = 0;
    /** Pieces that came together and are passed on as one. */
    #together: Buffer[] = [];
    #isFull = false;
    #isCut = false;

    override push(piece: Buffer | null): boolean {
      if (piece === null) {
        this.#passOn();
        return super.push(null);
      }
      if (this.#isCut) return true;
      this.#count(piece.length);
      if (this.#isCut) cut(this.socket, performance.now() - this.#since < atOnce);
      else if (this.#together.push(piece) === 1) setImmediate(() => this.#passOn());
      return this.isLookedAt && this.#waiting === 0 && !this.#isFull;
    }

    #passOn(): void {
      if (this.#together.length === 0) return;
      this.#isFull = !super.push(Buffer.concat(this.#together));
      this.#together = [];
    }

    /** Reads on when there is room for as much as came the last time; nothing is taken in meanwhile. */
    override _read(size: number): void {
      this.#waiting += 1;
      void this.roomForBody().then(() => {
        this.#waiting -= 1;
        this.#isFull = false;
        if (this.#waiting === 0) super._read(size);
      });
    }

    async roomForBody(): Promise<void> {
      const counts = Math.max(1, Math.ceil(this.#taken));
      this.#taken = 0;
      await pace(this.from, counts);
    }

    #count(bytes: number): void {
      if (this.#pieces === 0) this.#since = performance.now();
      this.#pieces += 1;
      this.#taken += Math.max(1, bytes / counted);
      this.#bytes += bytes;
      this.#isCut = this.#pieces > small.pieces && this.#bytes < this.#pieces * small.bytes;
    }
  };
}
