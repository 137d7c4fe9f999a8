import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { findCollaboration } from '../cli/find-collaboration.ts';
import { openHeads } from './open-heads.ts';

/**
 * Finds the streams that somebody means by `all`, by the key of a stream or by the name of a collaboration.
 * @returns their ids; null for all.
 * @throws Refusal NOT_FOUND when there is none, CONFLICT when several collaborations bear the name.
 */
export async function chooseStreams(em: EntityManager, which: string): Promise<string[] | null> {
  if (which === 'all') return null;
  const [stream] = await openHeads(em, [which]);
  const id = stream?.streamId ?? (await findCollaboration(em, which));
  if (id !== null) return [id];
  throw new Refusal('NOT_FOUND', {
    nl: `Er is geen samenwerking of stroom “${which}”. Noem een naam, een sleutel, of all voor alles.`,
    en: `There is no collaboration or stream “${which}”. Give a name, a key, or all for everything.`,
  });
}
