import { expect, test } from 'vitest';
import { explainOutput } from './start-error.ts';

const place = { dataDir: '/srv/data', port: 5432 };

// Lines as PostgreSQL 18.4 and Node 24 wrote them.
const said: [string, string][] = [
  [
    'PORT_IN_USE',
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nHINT:  Is another postmaster already running on port 5432? If not, wait a few seconds and retry.\nFATAL:  could not create any TCP/IP sockets',
  ],
  [
    'DISK_FULL',
    'initdb: error: could not write to file "/srv/data/pg_wal/xlogtemp.20": No space left on device',
  ],
  [
    'DISK_FULL',
    'FATAL:  could not write lock file "postmaster.pid": No space left on device\nPANIC:  could not write to file',
  ],
  [
    'DATA_DIR_BROKEN',
    'postgres: could not find the database system\nFATAL: could not open file "global/pg_control"',
  ],
  [
    'DATA_DIR_BROKEN',
    'LOG:  invalid checkpoint record\nPANIC:  could not locate a valid checkpoint record at 0/0',
  ],
  ['DATA_DIR_NOT_WRITABLE', "EACCES: permission denied, mkdir '/srv/data'"],
  ['DATA_DIR_NOT_WRITABLE', 'FATAL:  data directory "/srv/data" has wrong ownership'],
  ['WRONG_VERSION', 'FATAL:  database files are incompatible with server'],
  ['DATA_DIR_IN_USE', 'FATAL:  lock file "postmaster.pid" already exists'],
];

test.each(said)('%s is recognised by what PostgreSQL says', (code, output) => {
  expect(explainOutput(output, place)).toMatchObject({ code, output });
});

test('the sentence names the directory or the port that needs attention', () => {
  expect(explainOutput('No space left on device', place).message).toContain('/srv/data');
  expect(explainOutput('Address already in use', place).message).toContain('5432');
});

test('an unknown reason hands on what PostgreSQL said last', () => {
  const error = explainOutput('FATAL:  something never seen before', place);
  expect(error).toMatchObject({ code: 'UNKNOWN' });
  expect(error.message).toContain('something never seen before');
});
