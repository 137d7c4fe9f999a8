import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

/** What stands beside the log is the application's to write; the tables themselves stay the owner's. */
export class Privileges extends Migration {
  override up(): void {
    this.addSql(
      `grant select, insert, update, delete on person, session, answer, collaboration_view, seat_view
       to ${roles.application}`,
    );
    this.addSql(`grant select on mikro_orm_migrations to ${roles.application}`);
  }

  override down(): void {
    this.addSql(
      `revoke all on person, session, answer, collaboration_view, seat_view from ${roles.application}`,
    );
  }
}
