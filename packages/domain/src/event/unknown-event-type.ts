/** Where an event stands and what it claims to be. */
export interface EventPlace {
  type: string;
  /** Missing when only the type's name is to blame. */
  typeVersion?: number | undefined;
  streamId: string;
  /** Place in the stream. */
  version: number;
}

/** An event of a type, or of a version of it, that this release does not know; it is never skipped silently. */
export class UnknownEventType extends Error {
  readonly place: EventPlace;

  constructor({ type, typeVersion, streamId, version }: EventPlace) {
    const inVersion = typeVersion === undefined ? '' : ` (version ${typeVersion} of the type)`;
    super(
      `Unknown event type "${type}"${inVersion} at position ${version} of stream "${streamId}". A newer release may know it.`,
    );
    this.name = 'UnknownEventType';
    this.place = { type, typeVersion, streamId, version };
  }
}
