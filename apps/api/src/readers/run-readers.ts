import { listen } from '../live/listener.ts';
import type { Service } from '../service.ts';

type Parts = Pick<Service, 'database' | 'wakeUps' | 'readers' | 'standings' | 'log'>;

/** Starts all readers of a process. @returns a function that lets them finish the page under way. */
export function runReaders({ database, wakeUps, readers, standings, log }: Parts): () => Promise<void> {
  const all = [wakeUps, ...readers];
  const unlisten = listen(database, all, log);
  for (const reader of all) void reader.run();
  void tellParked({ standings, log });
  return async () => {
    unlisten();
    await Promise.all(all.map((reader) => reader.stop()));
  };
}

/** What was parked before this start is told again, so that it stands in every log. */
async function tellParked({ standings, log }: Pick<Parts, 'standings' | 'log'>): Promise<void> {
  const all = await standings.now().catch(() => []);
  for (const { name: reader, parked } of all)
    for (const each of parked) log.error({ reader, ...each }, 'a stream is parked');
}
