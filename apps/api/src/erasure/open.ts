import type { EntityManager } from '@mikro-orm/postgresql';
import type { ErasureEntry } from './entry.ts';

/** What of an erasure is (still, or again) to be done. */
export type Open = {
  /** How many of its entries are in the log at all. */
  found: number;
  /** How many of those have texts. */
  readable: number;
  /** Whether the log tells of the erasure. */
  told: boolean;
  /** Answers outside the log from before the erasure. */
  answers: number;
  /** Whether the person still has the name. */
  named: boolean;
};

/** What stands in a person's place once the name was erased. */
export const erasedName = { nl: 'Gewist', en: 'Erased' };

/** Looks what of an erasure is open; changes nothing and needs no rights beyond those of the application. */
export async function openOf(em: EntityManager, entry: ErasureEntry): Promise<Open> {
  const { streamId, commandId, person, at } = entry;
  const ids = `{${entry.events.map(({ id }) => id).join()}}`;
  const [open] = await em.execute<Open[]>(
    `select count(*)::int as found, count(*) filter (where texts is not null)::int as readable,
       exists (select from event where stream_id = ? and command_id = ? and command_index = 1) as told,
       (select count(*)::int from answer where collaboration_id = ? and person_id = ? and updated_at <= ?) as answers,
       exists (select from person where id = ? and name_nl <> ?) as named
     from event where stream_id = ? and id = any (?::uuid[])`,
    [
      streamId,
      commandId,
      streamId,
      person?.id ?? '',
      at,
      person?.name ? person.id : '',
      erasedName.nl,
      streamId,
      ids,
    ],
  );
  return open as Open;
}

/** Whether something can be read that was erased. */
export const isReadable = ({ readable, answers, named }: Open): boolean => readable + answers > 0 || named;

/** Whether there is something to do; where the log has none of the entries there is nothing to tell of. */
export const isOpen = (open: Open, { events }: ErasureEntry): boolean =>
  isReadable(open) || (!open.told && (open.found > 0 || events.length === 0));
