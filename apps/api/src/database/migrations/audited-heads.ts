import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

/** The hash of the last event that the auditor verified in each stream; the next one has to follow from it. */
export class AuditedHeads extends Migration {
  override up(): void {
    this.addSql(`
      create table audited_head (
        stream_id text primary key,
        version   integer not null,
        hash      bytea not null check (length(hash) = 32)
      ) with (fillfactor = 50)`);
    this.addSql(`grant select, insert, update on audited_head to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table audited_head');
  }
}
