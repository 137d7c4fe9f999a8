import { Migration } from '@mikro-orm/migrations';

export class People extends Migration {
  override up(): void {
    this.addSql(`
      create table person (
        id      text primary key,
        name_nl text not null,
        name_en text not null,
        kind    text not null check (kind in ('person', 'demo', 'fictional'))
      )`);
    this.addSql(`
      create table session (
        token_hash text primary key,
        person_id  text not null references person (id) on delete cascade,
        expires_at timestamptz not null
      )`);
    this.addSql('create index session_expiry on session (expires_at)');
  }

  override down(): void {
    this.addSql('drop table session, person');
  }
}
