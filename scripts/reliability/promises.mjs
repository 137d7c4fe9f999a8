/**
 * What the log promises, and how often each promise is put to the test: in every `npm test`, and in `npm run test:long`.
 * A test says with `report({ promise: '<id>', … })` which promise it is about.
 * @type {{ id: string, says: string, counted: string, normal: number, long: number }[]}
 */
export const promises = [
  {
    id: 'writers-history',
    says: 'Whatever many writers in several processes do at once, an acknowledged event is in the log once and where the answer said, one that failed is not, and the versions of a stream run from 1 without a gap.',
    counted: 'appends',
    normal: 20_000,
    long: 1_000_000,
  },
  {
    id: 'readers',
    says: 'A reader misses no event, sees none again behind its checkpoint and none before an earlier one, whatever transactions are open and however often it is killed; also on a replica.',
    counted: 'events',
    normal: 400,
    long: 50_000,
  },
  {
    id: 'kill-postgres',
    says: 'When PostgreSQL is killed in mid-append, nothing acknowledged is lost, the chain holds, and a command without an answer can be sent again and is done once.',
    counted: 'kills',
    normal: 5,
    long: 100,
  },
  {
    id: 'kill-api',
    says: 'When the service is killed in mid-append, nothing acknowledged is lost, the chain holds, and the same command gets the same answer, once.',
    counted: 'kills',
    normal: 5,
    long: 100,
  },
  {
    id: 'idempotency',
    says: 'A command has one effect and one answer, however often it is sent, from whichever process, and also when the connection is cut after the commit.',
    counted: 'commands',
    normal: 200,
    long: 5_000,
  },
  {
    id: 'tamper',
    says: 'Whatever is changed, moved, cut, inserted or chained anew in a dossier is found, and nothing is found where nothing was changed.',
    counted: 'changes',
    normal: 300,
    long: 10_000,
  },
  {
    id: 'erasure',
    says: 'A text that was erased is nowhere any more: not in the database, the read tables, exports or logs; and the chain holds as before.',
    counted: 'text fields',
    normal: 419,
    long: 419,
  },
  {
    id: 'restore',
    says: 'A dump of PostgreSQL 15 restored into version 18 gives the same log, which verifies and goes on; also when writers were at work during the dump.',
    counted: 'events',
    normal: 490,
    long: 490,
  },
  {
    id: 'dossier',
    says: 'A stream of any length is exported, checked and imported in little memory.',
    counted: 'events',
    normal: 0,
    long: 200_000,
  },
  {
    id: 'fold-equals-read-tables',
    says: 'The read tables say what the fold of the events says, in any time zone, locale and batch size.',
    counted: 'versions',
    normal: 700,
    long: 16_000,
  },
  {
    id: 'rebuild-without-stop',
    says: 'Read tables are rebuilt beside the live ones while people write and read; a rebuild that is killed changes nothing.',
    counted: 'rebuilds under writers',
    normal: 3,
    long: 15,
  },
];
