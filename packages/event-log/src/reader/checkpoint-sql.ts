import type { Statement } from '../query.ts';

const mostStreams = 1_000;

/** Streams with their checkpoint: `$1` reader, `$2` kinds. */
const joined = `
  from stream s left join checkpoint c on c.reader = $1 and c.stream_id = s.id
  where s.version > coalesce(c.version, 0) and c.parked_at is null and ($2::text[] is null or s.kind = any ($2))`;

const due = `
  select s.id, c.reader is null as new ${joined} and (c.rests_until is null or c.rests_until <= clock_timestamp())`;

const inTurn = `order by c.moved_at nulls first limit ${mostStreams}`;

export const BEHIND: Statement = { name: 'event-log-behind', text: `${due} ${inTurn}` };

/** A statement of its own, so that it never gets the plan for all streams. */
export const BEHIND_OF: Statement = {
  name: 'event-log-behind-of',
  text: `${due} and s.id = any ($3) ${inTurn}`,
};

export const COUNT_BEHIND: Statement = {
  name: 'event-log-count-behind',
  text: `select count(*)::integer as streams, coalesce(sum(s.version - coalesce(c.version, 0)), 0)::float8 as events
         ${joined} and ($3::text[] is null or s.id = any ($3))`,
};

export const PARKED: Statement = {
  name: 'event-log-parked',
  text: `select stream_id as "streamId", version + 1 as version, problem from checkpoint
         where reader = $1 and parked_at is not null order by parked_at, stream_id`,
};

/** By itself and not in the transaction that handles: two first looks at once wait for each other no longer than this takes. */
export const FIRST_SEEN: Statement = {
  name: 'event-log-first-seen',
  text: `insert into checkpoint (reader, stream_id) select $1, id from unnest($2::text[]) as id
         on conflict do nothing`,
};

/** Beside the row lock: what hangs is ended by the database, `$3` milliseconds later, so that no lock outlives its holder. */
export const HOLD: Statement = {
  name: 'event-log-hold',
  text: `select version, attempts, set_config('statement_timeout', $3, true),
                set_config('idle_in_transaction_session_timeout', $3, true)
         from checkpoint
         where reader = $1 and stream_id = $2 and parked_at is null
           and (rests_until is null or rests_until <= clock_timestamp())
         for update skip locked`,
};

export const MOVE: Statement = {
  name: 'event-log-move',
  text: `update checkpoint set version = $3, attempts = 0, rests_until = null, problem = null,
                               moved_at = clock_timestamp()
         where reader = $1 and stream_id = $2`,
};

export const FAIL: Statement = {
  name: 'event-log-fail',
  text: `update checkpoint set attempts = attempts + 1, problem = $3, moved_at = clock_timestamp(),
                               rests_until = clock_timestamp() + $4::float8 * interval '1 millisecond',
                               parked_at = case when $4::float8 is null then clock_timestamp() end
         where reader = $1 and stream_id = $2`,
};

export const RETRY: Statement = {
  name: 'event-log-retry',
  text: `update checkpoint set attempts = 0, rests_until = null, problem = null, parked_at = null
         where reader = $1 and parked_at is not null and ($2::text is null or stream_id = $2)
         returning stream_id`,
};
