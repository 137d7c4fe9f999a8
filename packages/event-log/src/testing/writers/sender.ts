// A process that sends what it is asked to and tells what became of it; started by start-senders.ts.
import { connectLog } from '../connect-log.ts';
import { type Sent, send, sendInside } from './send.ts';
import type { Errand } from './start-senders.ts';

export type Report = Sent & { id: number };

const [direct = '', line = ''] = process.argv.slice(2);
const safe = (await connectLog(direct, 'application')).em.fork();
const risky = (await connectLog(line, 'application')).em.fork();

async function run({ id, request, over, inside }: Errand & { id: number }): Promise<void> {
  const em = over === 'line' ? risky : safe;
  const alone = () => send(em, request);
  const [sent = await alone()] = inside
    ? await sendInside(em, [request], { openFor: 0, end: 'commit' })
    : [await alone()];
  process.send?.({ id, ...sent } satisfies Report);
}

process.on('message', (errand: Errand & { id: number }) => void run(errand));
process.once('disconnect', () => process.exit());
