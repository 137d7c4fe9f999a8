import { Migration } from '@mikro-orm/migrations';

/**
 * `stream` is the counter of each stream; its room to spare (fillfactor) lets the counter move without touching an
 * index. `event` refers to it without a foreign key: only the append writes, and it writes both.
 * `json`, not `jsonb`: nobody searches inside, text is read back a fifth faster, and keys keep their order.
 * Moments have milliseconds, as in JavaScript: what a reader sent back as `asOf` must mean the same moment.
 */
export class StreamsAndEvents extends Migration {
  override up(): void {
    this.addSql(`
      create table stream (
        id          text primary key,
        kind        text not null,
        version     integer not null check (version > 0),
        recorded_at timestamptz(3) not null,
        created_at  timestamptz(3) not null
      ) with (fillfactor = 50)`);
    this.addSql('create index stream_kind on stream (kind, id)');
    this.addSql(`
      create table event (
        stream_id     text not null,
        version       integer not null,
        id            uuid not null,
        type          text not null,
        type_version  integer not null,
        facts         json not null,
        texts         json,
        occurred_on   date not null,
        recorded_at   timestamptz(3) not null,
        actor         text not null,
        command_id    text not null,
        command_index smallint not null,
        caused_by     text,
        primary key (stream_id, version),
        constraint event_command unique (stream_id, command_id, command_index)
      )`);
  }

  override down(): void {
    this.addSql('drop table event, stream');
  }
}
