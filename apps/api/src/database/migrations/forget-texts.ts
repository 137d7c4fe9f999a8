import { Migration } from '@mikro-orm/migrations';

/**
 * Free text of persons is not to stay in the planner's memory, where erasing does not reach. A new type, though it is the
 * same, makes PostgreSQL forget what it knew.
 */
export class ForgetTexts extends Migration {
  override up(): void {
    this.addSql('alter table collaboration_view alter column name type text');
    this.addSql('alter table collaboration_view alter column name set statistics 0');
    this.addSql('alter index collaboration_view_name alter column 1 set statistics 0');
  }

  override down(): void {
    this.addSql('alter table collaboration_view alter column name set statistics -1');
    this.addSql('alter index collaboration_view_name alter column 1 set statistics -1');
  }
}
