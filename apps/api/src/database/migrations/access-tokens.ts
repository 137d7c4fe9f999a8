import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

/** Keys by which programs read in the name of a person. */
export class AccessTokens extends Migration {
  override up(): void {
    this.addSql(`
      create table access_token (
        id         text primary key,
        person_id  text not null references person (id) on delete cascade,
        name       text not null,
        token_hash text not null unique,
        made_at    timestamptz not null default now(),
        ends_at    timestamptz not null,
        used_on    date
      )`);
    this.addSql('create index access_token_person on access_token (person_id)');
    this.addSql(`grant select, insert, update, delete on access_token to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table access_token');
  }
}
