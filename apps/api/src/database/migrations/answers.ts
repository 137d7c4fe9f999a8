import { Migration } from '@mikro-orm/migrations';

/** Apart from the log: what was never published there can be changed, withdrawn and thrown away. */
export class Answers extends Migration {
  override up(): void {
    this.addSql(`
      create table answer (
        round_id         text not null,
        person_id        text not null,
        block_id         text not null,
        collaboration_id text not null,
        answer           json not null,
        updated_at       timestamptz not null default now(),
        primary key (round_id, person_id, block_id)
      )`);
  }

  override down(): void {
    this.addSql('drop table answer');
  }
}
