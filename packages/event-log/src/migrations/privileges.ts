import { Migration } from '@mikro-orm/migrations';
import { roles } from '../roles.ts';

/** Everyone reads; writing goes through functions that run as the owner, each open to those who need it. */
export class Privileges extends Migration {
  override up(): void {
    const { application, erasure } = roles;
    this.addSql(`grant select on stream, event to ${application}`);
    this.addSql(`grant execute on function append_events, append_one, append_each to ${application}`);
    this.addSql(eraseTexts);
    this.addSql('revoke execute on function erase_texts from public');
    this.addSql(`grant execute on function erase_texts to ${erasure}`);
  }

  override down(): void {
    this.addSql('drop function erase_texts');
    this.addSql(`revoke all on stream, event from ${roles.application}`);
  }
}

/** The one way in which something of an event ever goes. The commitment stays, and with it the hash and the chain. */
const eraseTexts = `
  create function erase_texts(in_stream text, in_versions integer[]) returns integer
  language plpgsql security definer set search_path = pg_catalog, public as $erase$
  declare
    erased integer;
  begin
    update event set texts = null, texts_salt = null
    where stream_id = in_stream and version = any (in_versions) and texts is not null;
    get diagnostics erased = row_count;
    return erased;
  end $erase$`;
