import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

/** When a round was last reminded of; nothing of whom. */
export class RoundReminders extends Migration {
  override up(): void {
    this.addSql('create table round_reminder (round_id text primary key, sent_at timestamptz not null)');
    this.addSql(`grant select, insert, update, delete on round_reminder to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table round_reminder');
  }
}
