import { Migration } from '@mikro-orm/migrations';
import { roles } from '../roles.ts';

/**
 * How far each reader got in each stream. A row is held (`for update`) while its stream is handled, so that several
 * processes share the work; its room to spare (fillfactor) lets it move without touching the index.
 */
export class Checkpoints extends Migration {
  override up(): void {
    this.addSql(`
      create table checkpoint (
        reader      text not null,
        stream_id   text not null,
        version     integer not null default 0 check (version >= 0),
        attempts    integer not null default 0,
        rests_until timestamptz(3),
        parked_at   timestamptz(3),
        problem     text,
        moved_at    timestamptz(3),
        primary key (reader, stream_id)
      ) with (fillfactor = 50)`);
    this.addSql(`grant select, insert, update on checkpoint to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table checkpoint');
  }
}
