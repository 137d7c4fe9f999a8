import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

/** Sessions moved to the schema of identity; invitations stand beside people, outside the log, since they hold addresses. */
export class Identity extends Migration {
  override up(): void {
    this.addSql('drop table session');
    this.addSql(`
      create table invitation (
        id               text primary key,
        collaboration_id text,
        address          text,
        group_name       text,
        seat             text,
        partner_id       text,
        language         text not null,
        invited_by       text,
        token_hash       text unique,
        made_at          timestamptz not null default now(),
        ends_at          timestamptz not null,
        taken_at         timestamptz,
        check (address is null or group_name is null)
      )`);
    this.addSql('create index invitation_collaboration on invitation (collaboration_id)');
    this.addSql('create index invitation_group on invitation (group_name) where group_name is not null');
    this.addSql(`
      create table group_seat (
        invitation_id text not null references invitation (id) on delete cascade,
        person_id     text not null references person (id) on delete cascade,
        primary key (person_id, invitation_id)
      )`);
    this.addSql(`grant select, insert, update, delete on invitation, group_seat to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table group_seat, invitation');
  }
}
