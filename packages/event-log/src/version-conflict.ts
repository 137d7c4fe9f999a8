/** The stream has moved on (or is not there): the caller looks at what happened meanwhile and decides again. */
export class VersionConflict extends Error {
  readonly streamId: string;
  readonly expectedVersion: number;
  /** Version of the stream now; 0 when it does not exist. */
  readonly currentVersion: number;

  constructor(streamId: string, expectedVersion: number, currentVersion: number) {
    super(
      `Stream ${streamId} is at version ${currentVersion}, not at the expected version ${expectedVersion}.`,
    );
    this.name = 'VersionConflict';
    this.streamId = streamId;
    this.expectedVersion = expectedVersion;
    this.currentVersion = currentVersion;
  }
}
