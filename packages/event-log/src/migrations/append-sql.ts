import { roles } from '../roles.ts';

/** A moment as it is hashed and answered: ISO text in UTC with three decimals. */
const momentText = (moment: string) =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const momentBytes = (moment: string) => `convert_to(${momentText(moment)}, 'UTF8')`;

/** The hashes of events that follow each other, 32 bytes for each. */
export const logLinks = `
  create function log_links(link bytea, content_hashes bytea, moment timestamptz) returns bytea
  language plpgsql stable as $links$
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

/** One append of any size; waits for whoever writes to the same stream. */
export const appendEvents = `
  create function append_events(
    in_stream text, in_kind text, in_expected integer, in_command text, in_actor text, in_caused_by text,
    in_recorded_at timestamptz, in_ids uuid[], in_types text[], in_type_versions integer[], in_facts text,
    in_texts text, in_occurred_on date[], in_salts bytea, in_commitments bytea, in_content_hashes bytea
  ) returns json language plpgsql security definer set search_path = pg_catalog, public as $append$
  declare
    size    constant integer := cardinality(in_ids);
    moment  timestamptz := date_trunc('milliseconds', least(in_recorded_at, clock_timestamp()));
    link    bytea := decode(repeat('00', 32), 'hex');
    links   bytea;
    current integer;
  begin
    if in_recorded_at is not null and not pg_has_role(session_user, '${roles.owner}', 'member') then
      raise insufficient_privilege using message = 'permission denied: only the owner may say when an event became known';
    end if;
    loop
      if in_expected = 0 then
        links := log_links(link, in_content_hashes, moment);
        insert into stream (id, kind, version, head, recorded_at, created_at)
        values (in_stream, in_kind, size, substr(links, 32 * size - 31), moment, moment)
        on conflict (id) do nothing;
      else
        select head, greatest(recorded_at, moment) into link, moment from stream
        where id = in_stream and version = in_expected
          and not exists (
            select from event where stream_id = in_stream and command_id = in_command and command_index = 1
          )
        for update;
        if found then
          links := log_links(link, in_content_hashes, moment);
          update stream set version = version + size, head = substr(links, 32 * size - 31), recorded_at = moment
          where id = in_stream;
        end if;
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
        return json_build_object('outcome', 'appended', 'recordedAt', ${momentText('moment')});
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

/**
 * The append of one event to a stream that exists, as far as nobody stands in its way: its moment, or null when it was left
 * out. Most appends are of this kind; without lists and loops it takes half the time. A command that is here already
 * violates the unique index `event_command`.
 */
export const appendOne = `
  create function append_one(
    in_stream text, in_expected integer, in_command text, in_actor text, in_caused_by text, in_id uuid, in_type text,
    in_type_version integer, in_facts json, in_texts json, in_occurred_on date, in_salt bytea, in_commitment bytea,
    in_content_hash bytea
  ) returns text language plpgsql security definer set search_path = pg_catalog, public as $one$
  declare
    moment timestamptz;
    known  text;
    link   bytea;
  begin
    select head, greatest(recorded_at, date_trunc('milliseconds', clock_timestamp())) into link, moment
    from stream where id = in_stream and version = in_expected
    for update skip locked;
    if not found then
      return null;
    end if;
    known := ${momentText('moment')};
    link := sha256(link || in_content_hash || convert_to(known, 'UTF8'));
    update stream set version = version + 1, head = link, recorded_at = moment where id = in_stream;
    insert into event (stream_id, version, id, type, type_version, facts, texts, texts_salt, texts_commitment,
                       occurred_on, recorded_at, actor, command_id, command_index, caused_by, hash)
    values (in_stream, in_expected + 1, in_id, in_type, in_type_version, in_facts, in_texts, in_salt, in_commitment,
            in_occurred_on, moment, in_actor, in_command, 1, in_caused_by, link);
    return known;
  end $one$`;

/** A plan made once, when the tables may still be empty, that finds each row by its key. */
const BY_INDEX =
  'set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off';

/**
 * Several appends to streams that exist, in one transaction and with the same few statements for all: their moments in
 * their order, null for what was left out. The streams differ; a command that is
 * here already is left out.
 */
export const appendEach = `
  create function append_each(
    in_streams text[], in_expected integer[], in_commands text[], in_actors text[], in_caused_by text[],
    in_sizes integer[], in_ids uuid[], in_types text[], in_type_versions integer[], in_facts text, in_texts text,
    in_occurred_on date[], in_salts bytea, in_commitments bytea, in_content_hashes bytea
  ) returns text[] language plpgsql security definer set search_path = pg_catalog, public
  ${BY_INDEX} as $each$
  declare
    facts   constant text[] := string_to_array(in_facts, E'\\n');
    texts   constant text[] := string_to_array(in_texts, E'\\n');
    answers text[];
  begin
    with given as (
      select *, sum(size) over (order by n rows unbounded preceding) - size as before
      from unnest(in_streams, in_expected, in_commands, in_actors, in_caused_by, in_sizes)
        with ordinality as each (stream_id, expected, command_id, actor, caused_by, size, n)
    ), looked as materialized (
      select * from given left join lateral (
        select head, greatest(recorded_at, date_trunc('milliseconds', clock_timestamp())) as moment
        from stream where id = given.stream_id and version = given.expected
          and not exists (
            select from event
            where stream_id = given.stream_id and command_id = given.command_id and command_index = 1
          )
        for update skip locked
      ) as free on true
    ), linked as materialized (
      select *, log_links(head, substr(in_content_hashes, 32 * before::integer + 1, 32 * size), moment) as links
      from looked where head is not null
    ), moved as (
      update stream set version = version + size, head = substr(links, 32 * size - 31), recorded_at = moment
      from linked where id = stream_id
    ), written as (
      insert into event (stream_id, version, id, type, type_version, facts, texts, texts_salt, texts_commitment,
                         occurred_on, recorded_at, actor, command_id, command_index, caused_by, hash)
      select stream_id, expected + i, in_ids[k], in_types[k], in_type_versions[k], facts[k]::json,
             nullif(texts[k], '')::json, case when texts[k] <> '' then substr(in_salts, 32 * k - 31, 32) end,
             case when texts[k] <> '' then substr(in_commitments, 32 * k - 31, 32) end,
             in_occurred_on[k], moment, actor, command_id, i, caused_by, substr(links, 32 * i - 31, 32)
      from linked, generate_series(1, size) as i, lateral (select before::integer + i as k) as place
    )
    select array_agg(${momentText('moment')} order by n) into answers from looked;
    return answers;
  end $each$`;
