import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

const asOwner = 'stable security definer set search_path = pg_catalog, public';

/**
 * Who from outside the team read what, a row for each day: outside the log, since reading changes nothing. The team reads it, as
 * the database sees to; not even who it is about does, but for what the service gives people about themselves.
 */
export class Readings extends Migration {
  override up(): void {
    this.addSql(`
      create table reading (
        collaboration_id text not null,
        day              date not null,
        person_id        text not null,
        seat             text not null,
        partner_id       text,
        part             text not null,
        primary key (collaboration_id, day, person_id, seat, part)
      )`);
    this.addSql('create index reading_day on reading (day)');
    this.addSql('create index reading_person on reading (person_id)');
    this.addSql(`
      create function teams_of_viewer() returns setof text language sql ${asOwner} as $teams$
        with seat as (
          select distinct on (collaboration_id, seat) collaboration_id,
                 holds and (until is null or until >= (now() at time zone 'Europe/Amsterdam')::date) as holds
          from seat_view
          where person_id = viewer() and seat in ('participant', 'facilitator', 'coordinator', 'circle-member', 'reader')
          order by collaboration_id, seat, version desc
        )
        select collaboration_id from seat where holds
      $teams$`);
    this.addSql(`grant select, insert, delete on reading to ${roles.application}`);
    this.addSql(`grant select on reading to ${roles.viewer}`);
    this.addSql('alter table reading enable row level security');
    this.addSql(`create policy service on reading to ${roles.application} using (true) with check (true)`);
    this.addSql(
      `create policy viewer on reading for select to ${roles.viewer} using (collaboration_id in (select teams_of_viewer()))`,
    );
  }

  override down(): void {
    this.addSql('drop table reading');
    this.addSql('drop function teams_of_viewer');
  }
}
