import { Migration } from '@mikro-orm/migrations';

/**
 * The append, as a function: one statement and one round trip for the caller, with plans that PostgreSQL keeps.
 *
 * The usual case is one look: move the counter from the expected version, write the events. Otherwise somebody was
 * faster or the command is here already. Which of the two, the first look cannot tell, since it does not see
 * what others committed while it waited. So a second look is taken under the row lock of the stream: each statement
 * of the function sees everything committed before it (READ COMMITTED). If by then the stream has arrived at the
 * expected version, the append is tried again, now holding the lock.
 *
 * The moment is the database's clock, never before the stream's last moment. A given moment (demo only) may
 * lie in the past, not in the future.
 */
export class AppendFunction extends Migration {
  override up(): void {
    this.addSql(`
      create function append_events(
        in_stream text, in_kind text, in_expected integer, in_command text, in_actor text, in_caused_by text,
        in_recorded_at timestamptz, in_ids uuid[], in_types text[], in_type_versions integer[],
        in_facts json[], in_texts json[], in_occurred_on date[]
      ) returns json language plpgsql as $append$
      declare
        size    constant integer := cardinality(in_ids);
        moment  timestamptz := date_trunc('milliseconds', least(in_recorded_at, clock_timestamp()));
        current integer;
      begin
        loop
          if in_expected = 0 then
            insert into stream (id, kind, version, recorded_at, created_at)
            values (in_stream, in_kind, size, moment, moment)
            on conflict (id) do nothing;
          else
            update stream
            set version = version + size, recorded_at = greatest(recorded_at, moment)
            where id = in_stream and version = in_expected
              and not exists (select from event where stream_id = in_stream and command_id = in_command)
            returning recorded_at into moment;
          end if;

          if found then
            insert into event (stream_id, version, id, type, type_version, facts, texts, occurred_on, recorded_at,
                               actor, command_id, command_index, caused_by)
            select in_stream, in_expected + n, id, type, type_version, facts, texts, occurred_on, moment,
                   in_actor, in_command, n, in_caused_by
            from unnest(in_ids, in_types, in_type_versions, in_facts, in_texts, in_occurred_on)
              with ordinality as given (id, type, type_version, facts, texts, occurred_on, n);
            return json_build_object('outcome', 'appended', 'recordedAt',
              to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
          end if;

          select version into current from stream where id = in_stream for update;
          if exists (select from event where stream_id = in_stream and command_id = in_command) then
            return json_build_object('outcome', 'repeated');
          end if;
          current := coalesce(current, 0);
          if current <> in_expected then
            return json_build_object('outcome', 'conflict', 'currentVersion', current);
          end if;
          -- The first look left nothing in it when it found no row.
          moment := date_trunc('milliseconds', least(in_recorded_at, clock_timestamp()));
        end loop;
      end $append$`);
  }

  override down(): void {
    this.addSql('drop function append_events');
  }
}
