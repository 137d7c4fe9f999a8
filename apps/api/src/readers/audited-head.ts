import type { EntityManager } from '@mikro-orm/postgresql';
import type { Followed } from '@samenspel/event-log';
import { NO_HASH } from '@samenspel/log-proof';

/** How far a stream was verified; version 0 when it never was. */
export async function auditedHead(tx: EntityManager, streamId: string): Promise<Followed> {
  const [head] = await tx.execute<Followed[]>(
    `select version, encode(hash, 'hex') as hash from audited_head where stream_id = ?`,
    [streamId],
  );
  return head ?? { version: 0, hash: NO_HASH };
}

export async function rememberHead(
  tx: EntityManager,
  streamId: string,
  { version, hash }: Followed,
): Promise<void> {
  await tx.execute(
    `insert into audited_head (stream_id, version, hash) values (?, ?, decode(?, 'hex'))
     on conflict (stream_id) do update set version = excluded.version, hash = excluded.hash`,
    [streamId, version, hash],
  );
}
