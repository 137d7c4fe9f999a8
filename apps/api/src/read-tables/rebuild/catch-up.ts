import type { EntityManager } from '@mikro-orm/postgresql';
import { streamKind } from '../registry.ts';
import { replaceRows } from '../rows.ts';
import { withoutRows } from './fill.ts';

type Moved = { id: string; version: number };

const unchanging = JSON.stringify(withoutRows.map(({ type, typeVersion }) => `${type}.${typeVersion}`));

/**
 * Brings the next tables up to date with the streams in which something came since they were read that may change a
 * row. Such a stream is read anew as a whole: its texts may have been erased, or some of it may have been read already.
 * @returns how many streams that were.
 * @throws UnknownEventType
 */
export async function catchUp(em: EntityManager): Promise<number> {
  const moved = await em.execute<Moved[]>(movedSql, [streamKind, unchanging]);
  for (const { id, version } of moved) {
    await replaceRows(em, id, 'read_next');
    await em.execute(noteSql, [id, version]);
  }
  return moved.length;
}

const movedSql = `
  select stream.id, stream.version
  from public.stream left join read_next.read_up_to as read using (id)
  where stream.kind = ? and stream.version > coalesce(read.version, 0) and exists (
    select from public.event
    where stream_id = stream.id and version > coalesce(read.version, 0)
      and type || '.' || type_version not in (select json_array_elements_text(?::json))
  )`;

const noteSql = `
  insert into read_next.read_up_to values (?, ?) on conflict (id) do update set version = excluded.version`;
