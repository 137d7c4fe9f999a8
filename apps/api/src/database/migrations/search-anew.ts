import { Migration } from '@mikro-orm/migrations';

/**
 * Reservations along with endorsements are no longer found in records that outsiders see. What the release before wrote goes, and
 * is filled again from the log in the same start, as a read table that holds nothing is (`fill-new.ts`).
 */
export class SearchAnew extends Migration {
  override up(): void {
    this.addSql('truncate search_view');
  }

  override down(): void {
    // the release before wrote less carefully, and fills it by itself with `samenspel rebuild`
  }
}
