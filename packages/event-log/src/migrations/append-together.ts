import { Migration } from '@mikro-orm/migrations';
import { roles } from '../roles.ts';
import { appendEach, appendOne, logLinks } from './append-sql.ts';

/** Appends that wait at the same time are written by the same few statements, not one after the other. */
export class AppendTogether extends Migration {
  override up(): void {
    this.addSql('drop function append_each, append_one, log_links');
    this.addSql(logLinks);
    this.addSql(appendOne);
    this.addSql(appendEach);
    this.addSql('revoke execute on function append_one, append_each from public');
    this.addSql(`grant execute on function append_one, append_each to ${roles.application}`);
  }

  override down(): void {
    // What stood before wrote the same rows in more steps.
  }
}
