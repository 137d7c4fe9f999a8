import { DatabaseCheckpoints, Reader, type ReaderOptions } from '@samenspel/event-log';
import type { Logger } from 'pino';
import type { Database } from '../database/connect.ts';
import { auditing } from './auditor.ts';
import type { DurableReader } from './durable-reader.ts';

/** All readers that stand beside the service; a new one is a line here. None of them runs yet. */
export const durableReaders = (database: Database, log: Logger): DurableReader[] => [
  readerNamed('auditor', auditing, database, log),
];

function readerNamed<Event extends { version: number }>(
  name: string,
  work: Pick<ReaderOptions<Event>, 'read' | 'handle' | 'kinds' | 'page'>,
  database: Database,
  log: Logger,
): DurableReader {
  const reader = new Reader<Event>({
    ...work,
    checkpoints: new DatabaseCheckpoints(database.em.fork(), name),
    onParked: (parked) => log.error({ reader: name, ...parked }, 'a stream is parked'),
    onTrouble: (error) => log.warn({ reader: name, name: (error as Error)?.name }, 'a reader has to wait'),
  });
  return Object.assign(reader, { name });
}
