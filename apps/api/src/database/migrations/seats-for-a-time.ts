import { Migration } from '@mikro-orm/migrations';

/** No seat had an agreed end before, so the rows that are there need none. */
export class SeatsForATime extends Migration {
  override up(): void {
    this.addSql('alter table seat_view add column until date');
  }

  override down(): void {
    this.addSql('alter table seat_view drop column until');
  }
}
