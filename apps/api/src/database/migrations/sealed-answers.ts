import { Migration } from '@mikro-orm/migrations';

/**
 * Answers stand in the database encrypted. Those that were there before stay readable until the service, which has the key,
 * seals them at its next start; the check lets nothing else through that is not sealed.
 */
export class SealedAnswers extends Migration {
  override up(): void {
    this.addSql('alter table answer rename column answer to unsealed');
    this.addSql('alter table answer alter column unsealed drop not null');
    this.addSql('alter table answer add column sealed text');
    this.addSql(
      `alter table answer add constraint answer_is_sealed
       check (sealed is not null and unsealed is null) not valid`,
    );
  }

  override down(): void {
    this.addSql('delete from answer where unsealed is null');
    this.addSql('alter table answer drop column sealed'); // its check goes with it
    this.addSql('alter table answer alter column unsealed set not null');
    this.addSql('alter table answer rename column unsealed to answer');
  }
}
