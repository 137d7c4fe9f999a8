import type { EntityManager } from '@mikro-orm/postgresql';
import { append, streamHeads, VersionConflict } from '@samenspel/event-log';
import type { Config } from '../config.ts';
import { connect } from '../database/connect.ts';

export type Writers = {
  /** Events that were acknowledged so far. */
  count: () => number;
  /** Stops the writers; gives how many events were acknowledged in all. */
  end: () => Promise<number>;
};

/** Writers that append without a pause until told to end: one half each to a stream of its own, the other to one. */
export function startWriters({ databaseUrl }: Pick<Config, 'databaseUrl'>, writers: number): Writers {
  let [appended, busy] = [0, true];
  const opening = connect(databaseUrl, 'application');
  const write = async (streamId: string) => {
    const em = (await opening).em.fork();
    while (busy) {
      const written = await appendTwo(em, streamId);
      appended += written; // `+= await …` would add to what the sum was before the others added theirs
    }
  };
  const streams = Array.from({ length: writers }, (_, n) => (n % 2 === 0 ? `own-${n}` : 'shared'));
  const all = Promise.all(streams.map(write));
  const end = async () => {
    busy = false;
    await all;
    await (await opening).close(true);
    return appended;
  };
  return { count: () => appended, end };
}

/** Appends two events where the stream stands; none when somebody was faster. */
async function appendTwo(em: EntityManager, streamId: string): Promise<number> {
  const [head] = await streamHeads(em, [streamId]);
  const place = { streamId, kind: 'collaboration', expectedVersion: head?.version ?? 0, actor: 'gids' };
  const content = { facts: {}, texts: { '/reason': 'é' }, occurredOn: '2026-01-01' };
  const events = [1, 2].map(() => ({
    ...content,
    ...{ id: crypto.randomUUID(), type: 'CollaborationPaused', typeVersion: 1 },
  }));
  try {
    return (await append(em, { ...place, commandId: crypto.randomUUID(), events })).events.length;
  } catch (error) {
    if (error instanceof VersionConflict) return 0;
    throw error;
  }
}
