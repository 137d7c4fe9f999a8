import { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** A body comes in as many pieces as somebody likes, and from then on in such as a network brings them, in bytes on average. */
const [anyPieces, usualPiece] = [200, 512];
/** In so many milliseconds no network brings that many; they came packed together. */
const atOnce = 50;

/**
 * Requests whose body comes in pieces of some size: to take in a piece takes a moment, however small it is.
 * @param cut called once with the connection of who sends crumbs, and whether they came at once, as nobody's do but of who means
 *   to. What else comes on it is thrown away.
 */
export const withoutCrumbs = (cut: (socket: Socket, atOnce: boolean) => void): typeof IncomingMessage =>
  class extends IncomingMessage {
    #pieces = 0;
    #bytes = 0;
    #since = 0;
    #isCut = false;

    override push(piece: Buffer | null, encoding?: BufferEncoding): boolean {
      if (this.#isCut) return true;
      if (this.#pieces === 0) this.#since = performance.now();
      this.#pieces += 1;
      this.#bytes += piece?.length ?? 0;
      this.#isCut = this.#pieces > anyPieces && this.#bytes < this.#pieces * usualPiece;
      if (!this.#isCut) return super.push(piece, encoding);
      cut(this.socket, performance.now() - this.#since < atOnce);
      return true;
    }
  };
