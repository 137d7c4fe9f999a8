import type { EntityManager } from '@mikro-orm/postgresql';
import { NO_HASH } from '@samenspel/log-proof';

/** The last event that was verified in a stream; version 0 when none was. The hash in 64 hex digits. */
export type AuditedHead = { version: number; hash: string };

export async function auditedHead(tx: EntityManager, streamId: string): Promise<AuditedHead> {
  const [head] = await tx.execute<AuditedHead[]>(
    `select version, encode(hash, 'hex') as hash from audited_head where stream_id = ?`,
    [streamId],
  );
  return head ?? { version: 0, hash: NO_HASH };
}

export async function rememberHead(
  tx: EntityManager,
  streamId: string,
  { version, hash }: AuditedHead,
): Promise<void> {
  await tx.execute(
    `insert into audited_head (stream_id, version, hash) values (?, ?, decode(?, 'hex'))
     on conflict (stream_id) do update set version = excluded.version, hash = excluded.hash`,
    [streamId, version, hash],
  );
}
