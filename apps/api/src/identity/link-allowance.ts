import { LetterAllowance } from '../mail/letter-allowance.ts';
import { mailboxOf } from '../mail/mailer.ts';
import { linkMinutes } from './options.ts';

/**
 * More links than these are not sent to one address, in no more time than a link works: whoever asks for links of somebody
 * else keeps nobody out, since one that works lies in the mail then. Who signed in may have used them, and gets new ones.
 */
export class LinkAllowance {
  readonly #each = new LetterAllowance(5, linkMinutes);
  /** Letters to addresses that differ by what stands behind a plus lie in one mailbox; they keep the address itself, and one with an account, from none. */
  readonly #tagged = new LetterAllowance(15, linkMinutes);

  /**
   * Counts one more.
   * @param isKnown whether there is an account at the address; letters to other addresses of its mailbox keep it from none.
   * @returns false when there were enough.
   */
  take(address: string, isKnown: boolean): boolean {
    const mailbox = mailboxOf(address);
    const isOwn = isKnown || mailbox === address;
    return (isOwn || this.#tagged.take(mailbox)) && this.#each.take(address);
  }

  /** Begins anew for who showed that the letters are welcome. */
  forget(address: string): void {
    this.#each.forget(address);
  }
}
