// A process of its own that reads until it is killed: reader name, database, replica or "", file for effects or "".
import { appendFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent } from '../../event.ts';
import { DatabaseCheckpoints } from '../../reader/database-checkpoints.ts';
import { readEvents } from '../../reader/read-page.ts';
import { Reader } from '../../reader/reader.ts';
import { connectLog } from '../connect-log.ts';

const [name = '', url = '', replica = '', file = ''] = process.argv.slice(2);

const open = async (address: string) => (await connectLog(address, 'application')).em.fork();

let restless = true;
process.on('message', () => {
  restless = false;
  process.send?.('heard');
});

/** Inside: a row without any uniqueness, so that a second one would be seen. Outside: a line in a file that no rollback takes back. */
async function handle(events: readonly LoggedEvent[], tx: EntityManager): Promise<void> {
  const rows = events.map(({ streamId, version, id }) => [name, streamId, version, id]);
  for (const { streamId, version, id } of file ? events : [])
    appendFileSync(file, `${JSON.stringify({ streamId, version, id })}\n`);
  if (file && restless && Math.random() < 0.02) process.kill(process.pid, 'SIGKILL');
  const places = rows.map(() => '(?, ?, ?, ?)').join(', ');
  await tx.execute(`insert into effect (reader, stream_id, version, event_id) values ${places}`, rows.flat());
}

const reader = new Reader({
  checkpoints: new DatabaseCheckpoints(await open(url), name),
  read: readEvents,
  handle,
  page: 7,
  pollMillis: 50,
  ...(replica && { source: await open(replica) }),
});
process.on('SIGTERM', () => void reader.stop().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(1)); // nobody is left to end it
process.send?.('ready');
await reader.run();
