/** Why a note, a checkpoint or a key was refused. */
export type RefusalReason =
  /** The public key's text is not one, or its id does not fit it. */
  | 'KEY'
  /** Not the form of a signed note. */
  | 'NOTE'
  /** Nothing in it was signed by the key. */
  | 'NOT_SIGNED'
  /** Signed in the name of the key, and the signature is wrong. */
  | 'SIGNATURE'
  /** A signed note, but not the three lines of a checkpoint of this key's log. */
  | 'CHECKPOINT';

const MESSAGES: Record<RefusalReason, string> = {
  KEY: 'This is not the text of an Ed25519 public key, or its id does not fit it',
  NOTE: 'This is not a signed note',
  NOT_SIGNED: 'This note is not signed by this key',
  SIGNATURE: 'The signature under this note is wrong',
  CHECKPOINT: 'This note is not a checkpoint of the log that the key belongs to',
};

/** Nothing in what was refused may be believed. */
export class NoteRefused extends Error {
  override readonly name = 'NoteRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(MESSAGES[reason]);
    this.reason = reason;
  }
}
