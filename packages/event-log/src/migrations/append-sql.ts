import { roles } from '../roles.ts';

/** A moment as it is hashed and answered: ISO text in UTC with three decimals. */
const momentText = (moment: string) =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const momentBytes = (moment: string) => `convert_to(${momentText(moment)}, 'UTF8')`;

/** The hashes of events that follow each other, 32 bytes for each. */
export const logLinks = `
  create function log_links(link bytea, content_hashes bytea, moment timestamptz) returns bytea
  language plpgsql stable set search_path = pg_catalog, public as $links$
  declare
    moment_bytes constant bytea := ${momentBytes('moment')};
    links bytea := '';
  begin
    for place in 1 .. length(content_hashes) by 32 loop
      link := sha256(link || substr(content_hashes, place, 32) || moment_bytes);
      links := links || link;
    end loop;
    return links;
  end $links$`;

/** One append. `in_patient`: whether to wait for a lock and to look again; without, the answer is then `unclear`. */
export const appendEvents = `
  create function append_events(
    in_patient boolean, in_stream text, in_kind text, in_expected integer, in_command text, in_actor text,
    in_caused_by text, in_recorded_at timestamptz, in_ids uuid[], in_types text[], in_type_versions integer[],
    in_facts text, in_texts text, in_occurred_on date[], in_salts bytea, in_commitments bytea,
    in_content_hashes bytea
  ) returns json language plpgsql security definer set search_path = pg_catalog, public as $append$
  declare
    size    constant integer := cardinality(in_ids);
    moment  timestamptz := date_trunc('milliseconds', least(in_recorded_at, clock_timestamp()));
    links   bytea;
    current integer;
  begin
    if in_recorded_at is not null and not pg_has_role(session_user, '${roles.owner}', 'member') then
      raise insufficient_privilege using message = 'permission denied: only the owner may say when an event became known';
    end if;
    loop
      if in_expected = 0 then
        links := log_links(decode(repeat('00', 32), 'hex'), in_content_hashes, moment);
        insert into stream (id, kind, version, head, recorded_at, created_at)
        values (in_stream, in_kind, size, substr(links, 32 * size - 31), moment, moment)
        on conflict (id) do nothing;
      else
        update stream
        set version = version + size, head = substr(next.links, 32 * size - 31), recorded_at = next.moment
        from (
          select greatest(recorded_at, moment) as moment,
                 case when size = 1 -- most appends: the function would cost more than the link
                   then sha256(head || in_content_hashes || ${momentBytes('greatest(recorded_at, moment)')})
                   else log_links(head, in_content_hashes, greatest(recorded_at, moment))
                 end as links
          from stream where id = in_stream and version = in_expected for update skip locked
        ) as next
        where id = in_stream
          and not exists (
            select from event where stream_id = in_stream and command_id = in_command and command_index = 1
          )
        returning next.moment, next.links into moment, links;
      end if;
      if found then
        insert into event (stream_id, version, id, type, type_version, facts, texts, texts_salt, texts_commitment,
                           occurred_on, recorded_at, actor, command_id, command_index, caused_by, hash)
        select in_stream, in_expected + n, id, type, type_version, facts::json, nullif(texts, '')::json,
               case when texts <> '' then substr(in_salts, 32 * n::integer - 31, 32) end,
               case when texts <> '' then substr(in_commitments, 32 * n::integer - 31, 32) end,
               occurred_on, moment, in_actor, in_command, n, in_caused_by, substr(links, 32 * n::integer - 31, 32)
        from rows from (
          unnest(in_ids, in_types, in_type_versions, in_occurred_on),
          string_to_table(in_facts, E'\\n'),
          string_to_table(in_texts, E'\\n')
        ) with ordinality as given (id, type, type_version, occurred_on, facts, texts, n);
        return json_build_object('outcome', 'appended', 'recordedAt', ${momentText('moment')},
                                 'head', encode(substr(links, 32 * size - 31), 'hex'));
      end if;
      if not in_patient then
        return json_build_object('outcome', 'unclear');
      end if;
      select version into current from stream where id = in_stream for update;
      if exists (
        select from event where stream_id = in_stream and command_id = in_command and command_index = 1
      ) then
        return json_build_object('outcome', 'repeated');
      end if;
      current := coalesce(current, 0);
      if current <> in_expected then
        return json_build_object('outcome', 'conflict', 'currentVersion', current);
      end if;
      -- The first look left nothing in it when it found no row.
      moment := date_trunc('milliseconds', least(in_recorded_at, clock_timestamp()));
    end loop;
  end $append$`;

/** Several appends in one transaction, each as far as nobody stands in its way; the answers in their order. */
export const appendGroup = `
  create function append_group(
    in_streams text[], in_kinds text[], in_expected integer[], in_commands text[], in_actors text[],
    in_caused_by text[], in_recorded_at timestamptz[], in_sizes integer[], in_ids uuid[], in_types text[],
    in_type_versions integer[], in_facts text, in_texts text, in_occurred_on date[], in_salts bytea,
    in_commitments bytea, in_content_hashes bytea
  ) returns json language plpgsql security definer set search_path = pg_catalog, public as $group$
  declare
    facts   constant text[] := string_to_array(in_facts, E'\\n');
    texts   constant text[] := string_to_array(in_texts, E'\\n');
    answers json[] := '{}';
    first   integer := 1;
    last    integer;
  begin
    for n in 1 .. cardinality(in_streams) loop
      last := first + in_sizes[n] - 1;
      answers := answers || append_events(
        false, in_streams[n], in_kinds[n], in_expected[n], in_commands[n], in_actors[n], in_caused_by[n],
        in_recorded_at[n], in_ids[first:last], in_types[first:last], in_type_versions[first:last],
        array_to_string(facts[first:last], E'\\n'), array_to_string(texts[first:last], E'\\n'),
        in_occurred_on[first:last],
        substr(in_salts, 32 * first - 31, 32 * in_sizes[n]),
        substr(in_commitments, 32 * first - 31, 32 * in_sizes[n]),
        substr(in_content_hashes, 32 * first - 31, 32 * in_sizes[n]));
      first := last + 1;
    end loop;
    return array_to_json(answers);
  end $group$`;
