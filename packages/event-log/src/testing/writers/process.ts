// A process of writers, started by start-writers.ts. It ends by itself when it has appended enough, and earlier when it is
// told to; then it finishes what it has begun.
import { connectLog } from '../connect-log.ts';
import { openHistory } from '../history/history-file.ts';
import { type Share, Writer } from './writer.ts';

export type Orders = {
  url: string;
  share: Share;
  /** How many of its writers work at the same time. */
  writers: number;
  /** How many appends are enough. */
  appends: number;
  history: string;
};

const { url, share, writers, appends, history } = JSON.parse(process.argv[2] ?? '') as Orders;
const log = await connectLog(url, 'application');
const calls = openHistory(history);
const writer = new Writer(log.em.fork(), calls, share);
let told = false;
process.once('message', () => {
  told = true;
});
process.once('disconnect', () => process.exit());

async function work(): Promise<void> {
  while (!told && writer.appended < appends) await writer.next();
}

await Promise.all(Array.from({ length: writers }, work));
calls.close();
await log.close(true);
process.exit();
