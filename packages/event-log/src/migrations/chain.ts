import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import { chainExistingEvents } from './chain-existing-events.ts';

/**
 * Links every event to the one before it, and texts to a salted commitment that stays when they are erased. `head` of
 * a stream is the hash of its last event. What stood in the log before gets its links here, once.
 *
 * A command is looked up by its first event alone: the index has one entry for each append, not for each event.
 */
export class Chain extends Migration {
  override async up(): Promise<void> {
    await this.execute('drop function append_events');
    await this.execute(`
      alter table event
        add column texts_salt bytea,
        add column texts_commitment bytea,
        add column hash bytea,
        drop constraint event_command`);
    await this.execute('alter table stream add column head bytea');
    await chainExistingEvents(this.getEntityManager() as EntityManager);
    await this.execute('alter table event alter column hash set not null');
    await this.execute('alter table stream alter column head set not null');
    await this.execute(
      'create unique index event_command on event (stream_id, command_id) where command_index = 1',
    );
  }

  override down(): void {
    throw new Error('What was linked is not taken apart again; restore the backup from before.');
  }
}
