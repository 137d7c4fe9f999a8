import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

const { application, viewer } = roles;

/** For each table that is read for a person: the rows that person may reach. */
const reach: Readonly<Record<string, string>> = {
  stream: 'id in (select streams_of_viewer())',
  event: 'stream_id in (select streams_of_viewer())',
  collaboration_view: 'collaboration_id in (select streams_of_viewer())',
  seat_view: 'person_id = viewer() or collaboration_id in (select streams_of_viewer())',
  search_view: 'collaboration_id in (select streams_of_viewer())',
  invitation: 'collaboration_id in (select streams_of_viewer())',
  person: 'id = viewer() or id in (select people_of_viewer())',
  answer: 'person_id = viewer()',
};

/**
 * A second wall behind the service's own checks. The service itself (projections, commands, the closing of a round) sees
 * all rows; while it reads for a person it takes the role of a viewer, which sees what that person may reach, and reads only.
 */
export class RowSecurity extends Migration {
  override up(): void {
    for (const statement of functions) this.addSql(statement);
    for (const [table, condition] of Object.entries(reach)) {
      this.addSql(`grant select on ${table} to ${viewer}`);
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`create policy service on ${table} to ${application} using (true) with check (true)`);
      this.addSql(`create policy viewer on ${table} for select to ${viewer} using (${condition})`);
    }
  }

  override down(): void {
    for (const table of Object.keys(reach)) {
      this.addSql(`drop policy viewer on ${table}`);
      this.addSql(`drop policy service on ${table}`);
      this.addSql(`alter table ${table} disable row level security`);
    }
    this.addSql('drop function people_of_viewer, streams_of_viewer, circle_stream_of, viewer');
  }
}

const asOwner = 'stable security definer set search_path = pg_catalog, public';

const functions: readonly string[] = [
  `create function viewer() returns text language sql stable set search_path = pg_catalog
   return nullif(current_setting('samenspel.person', true), '')`,
  // The same as circleStreamOf of the service: a UUID from SHA-256 (version 8 of RFC 9562).
  `create function circle_stream_of(collaboration text) returns text language sql immutable set search_path = pg_catalog as $circle$
     select encode(set_byte(set_byte(b, 6, get_byte(b, 6) & 15 | 128), 8, get_byte(b, 8) & 63 | 128), 'hex')::uuid::text
     from (select substring(sha256(convert_to('["circle",' || to_json(collaboration) || ']', 'UTF8')) for 16)) as it (b)
   $circle$`,
  `create function streams_of_viewer() returns setof text language sql ${asOwner} as $streams$
     with seat as (
       select distinct on (collaboration_id, seat) collaboration_id, seat,
              holds and (until is null or until >= (now() at time zone 'Europe/Amsterdam')::date) as holds
       from seat_view where person_id = viewer() and seat <> 'steward'
       order by collaboration_id, seat, version desc
     )
     select collaboration_id from seat where holds
     union all
     select circle_stream_of(collaboration_id) from seat where holds and seat = 'circle-member'
   $streams$`,
  `create function people_of_viewer() returns setof text language sql ${asOwner} as $people$
     select person_id from seat_view where collaboration_id in (select streams_of_viewer())
   $people$`,
];
