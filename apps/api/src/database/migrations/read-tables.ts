import { Migration } from '@mikro-orm/migrations';

/** Both can be dropped and filled again from the log (`samenspel rebuild`). */
export class ReadTables extends Migration {
  override up(): void {
    this.addSql(`
      create table collaboration_view (
        collaboration_id text not null,
        version          integer not null,
        name             text not null,
        visibility       text not null,
        occurred_on      date not null,
        recorded_at      timestamptz(3) not null,
        primary key (collaboration_id, version)
      )`);
    this.addSql('create index collaboration_view_name on collaboration_view (lower(name))');
    this.addSql(`
      create table seat_view (
        collaboration_id text not null,
        version          integer not null,
        person_id        text not null,
        seat             text not null,
        holds            boolean not null,
        occurred_on      date not null,
        recorded_at      timestamptz(3) not null,
        primary key (collaboration_id, version)
      )`);
    this.addSql('create index seat_view_person on seat_view (person_id)');
  }

  override down(): void {
    this.addSql('drop table seat_view, collaboration_view');
  }
}
