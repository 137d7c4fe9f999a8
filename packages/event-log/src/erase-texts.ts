import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from './query.ts';

const ERASE = { name: 'event-log-erase', text: 'select erase_texts($1, $2) as erased' };

/**
 * Takes the texts and their salts away from some events of a stream, for good; what else the events say, their hashes
 * and the chain stay. Events without texts are passed over.
 * @param em connected in the role `erasure`.
 * @param versions of the events.
 * @returns how many events had texts.
 * @throws the driver's error 42501 in another role.
 */
export async function eraseTexts(
  em: EntityManager,
  streamId: string,
  versions: readonly number[],
): Promise<number> {
  const [row] = await query<{ erased: number }>(em, ERASE, [streamId, versions]);
  return row?.erased ?? 0;
}
