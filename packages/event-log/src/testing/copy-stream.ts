import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../query.ts';

/**
 * Copies a stream many times, each copy under an id of its own and with ids, hashes and links of its own: a large log with a
 * chain that holds, a hundred times faster than by appending. Texts keep their salts; all copies of one call share a moment.
 * @param em of the owner of the tables.
 * @returns how many events were written.
 */
export async function copyStream(em: EntityManager, streamId: string, copies: number): Promise<number> {
  const [row] = await query<{ events: string }>(em, COPY, [streamId, copies]);
  return Number(row?.events);
}

const COPY = {
  name: 'event-log-copy-stream',
  text: `
    with copy as (
      select 'copy-' || gen_random_uuid() as id, date_trunc('milliseconds', now()) as moment from generate_series(1, $2)
    ), original as materialized (
      select copy.id as copy, copy.moment, gen_random_uuid() as new_id, event.* from copy, event where stream_id = $1
    ), content as materialized (
      select *, sha256(convert_to(
        '{"actor":' || to_json(actor) || ',"causedBy":' || coalesce(to_json(caused_by)::text, 'null') ||
        ',"commandId":' || to_json(command_id) || ',"commandIndex":' || command_index || ',"facts":' || facts ||
        ',"id":"' || new_id || '","occurredOn":"' || to_char(occurred_on, 'YYYY-MM-DD') ||
        '","streamId":' || to_json(copy) ||
        ',"textsCommitment":' || coalesce('"' || encode(texts_commitment, 'hex') || '"', 'null') ||
        ',"type":' || to_json(type) || ',"typeVersion":' || type_version || ',"version":' || version || '}', 'UTF8'
      )) as content_hash from original
    ), chain as materialized (
      select copy, moment, count(*)::integer as size,
             log_links(decode(repeat('00', 32), 'hex'), string_agg(content_hash, '' order by version), moment) as links
      from content group by copy, moment
    ), streams as (
      insert into stream (id, kind, version, head, recorded_at, created_at)
      select copy, kind, size, substr(links, 32 * size - 31), moment, moment
      from chain, (select kind from stream where id = $1) as original
    ), events as (
      insert into event (stream_id, version, id, type, type_version, facts, texts, texts_salt, texts_commitment,
                         occurred_on, recorded_at, actor, command_id, command_index, caused_by, hash)
      select copy, version, new_id, type, type_version, facts, texts, texts_salt, texts_commitment,
             occurred_on, moment, actor, command_id, command_index, caused_by, substr(links, 32 * version - 31, 32)
      from content join chain using (copy, moment)
    )
    select count(*) as events from content`,
};
