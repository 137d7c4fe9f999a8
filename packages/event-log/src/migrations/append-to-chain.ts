import { Migration } from '@mikro-orm/migrations';
import { appendEach, appendEvents, appendOne, logLinks } from './append-sql.ts';

/**
 * The append, as functions that run with the rights of their owner: the application's role can add to the log in this
 * way and no other, so that even a service taken over writes no event out of turn, out of its time or out of the chain.
 *
 * `append_events` is one statement and one round trip for the caller. The usual case is one look: move the counter
 * from the expected version, link and write the events. Otherwise somebody was faster or the command is here already.
 * Which of the two, the first look cannot tell, since it does not see what others commit meanwhile. So a second look
 * is taken under the row lock of the stream: each statement of the function sees everything committed before it
 * (READ COMMITTED). If by then the stream has arrived at the expected version, the append is tried again.
 *
 * `append_one` takes the first look only and waits for nobody's lock; what it leaves out, the caller asks
 * `append_events` for. `append_each` does it for those that wait in one process at the same time.
 *
 * The moment is the database's clock, never before the stream's last moment. Only the owner may give one (to seed the
 * demo); it may lie in the past, not in the future.
 *
 * Facts and texts come as lines, one for each event (in canonical JSON a line break is always escaped; a line is empty
 * where there are no texts), salts, commitments and hashes as one value of 32 bytes for each: lists of JSON would be
 * escaped, parsed and unescaped once more on their way.
 */
export class AppendToChain extends Migration {
  override up(): void {
    this.addSql(logLinks);
    this.addSql(appendEvents);
    this.addSql(appendOne);
    this.addSql(appendEach);
    this.addSql('revoke execute on function append_events, append_one, append_each from public');
  }

  override down(): void {
    this.addSql('drop function append_each, append_one, append_events, log_links');
  }
}
