/** Stable reasons why a local PostgreSQL cannot start; callers may branch on them. */
export type PostgresStartErrorCode =
  | 'PORT_IN_USE'
  | 'DISK_FULL'
  | 'DATA_DIR_BROKEN'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'WRONG_VERSION'
  | 'UNKNOWN';

/** A failed start: `code` for programs, `message` for people (what to do), `output` for whoever digs deeper. */
export class PostgresStartError extends Error {
  readonly code: PostgresStartErrorCode;
  /** What PostgreSQL or the operating system said, possibly empty. */
  readonly output: string;

  constructor(code: PostgresStartErrorCode, message: string, output = '') {
    super(message);
    this.name = 'PostgresStartError';
    this.code = code;
    this.output = output;
  }
}

type Place = { dataDir: string; port: number };

const sentences: Record<PostgresStartErrorCode, (place: Place) => string> = {
  PORT_IN_USE: ({ port }) =>
    `Port ${port} is already used by another program: stop that program or choose another port for PostgreSQL.`,
  DISK_FULL: ({ dataDir }) =>
    `The disk that holds ${dataDir} is full: free some space there or choose another data directory, then start again.`,
  DATA_DIR_BROKEN: ({ dataDir }) =>
    `The PostgreSQL data in ${dataDir} cannot be read: put a backup back, or move the directory away to start with an empty database.`,
  DATA_DIR_IN_USE: ({ dataDir }) =>
    `Another PostgreSQL already works on ${dataDir}: stop the program that started it, or choose another data directory.`,
  DATA_DIR_NOT_WRITABLE: ({ dataDir }) =>
    `The data directory ${dataDir} cannot be used by this user: start as the user who owns it, correct its permissions, or choose another data directory.`,
  WRONG_VERSION: ({ dataDir }) =>
    `The data in ${dataDir} was made by another major version of PostgreSQL: export it with that version, or move the directory away to start with an empty database.`,
  UNKNOWN: () => 'PostgreSQL did not start. What it said last:',
};

/** The error for a known reason, with the sentence that says what to do. */
export function startError(code: PostgresStartErrorCode, place: Place, output = ''): PostgresStartError {
  const said = code === 'UNKNOWN' ? `\n${output.trim() || '(nothing)'}` : '';
  return new PostgresStartError(code, sentences[code](place) + said, output);
}

/** First match wins: a full disk also leaves broken files behind, and the disk is what must be mended. */
const signs: [RegExp, PostgresStartErrorCode][] = [
  [/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/, 'DISK_FULL'],
  [/Address already in use/, 'PORT_IN_USE'],
  [/database files are incompatible with server|was initialized by PostgreSQL version/, 'WRONG_VERSION'],
  [/lock file "postmaster\.pid" already exists|is another postmaster .* running/i, 'DATA_DIR_IN_USE'],
  [
    /Permission denied|Operation not permitted|Read-only file system|has wrong ownership|has invalid permissions|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Not a directory/,
    'DATA_DIR_NOT_WRITABLE',
  ],
  [
    /pg_control|checkpoint record|is not a valid data directory|could not open (?:file|directory)|could not read file|could not access directory|invalid data in file|exists but is not empty|could not access the server configuration file|configuration file .* contains errors|database "postgres" does not exist|is missing from the database|PANIC:|startup process \(PID \d+\) (?:was terminated|exited)/,
    'DATA_DIR_BROKEN',
  ],
];

/** Turns what initdb, the server or a failed system call said (English, `LC_ALL=C`) into a start error. */
export function explainOutput(output: string, place: Place): PostgresStartError {
  const code = signs.find(([sign]) => sign.test(output))?.[1] ?? 'UNKNOWN';
  return startError(code, place, output);
}
