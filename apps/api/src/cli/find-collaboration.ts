import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';

type Found = { id: string; name: string };

/**
 * The key of the collaboration with this key or with this name today, whatever its capitals; null when there is none.
 * @throws Refusal CONFLICT when several bear the name.
 */
export async function findCollaboration(em: EntityManager, nameOrKey: string): Promise<string | null> {
  const found = await em.execute<Found[]>(
    `with named as (
       select distinct on (collaboration_id) collaboration_id as id, name
       from collaboration_view order by collaboration_id, version desc
     )
     select id, name from named where id = ? or lower(name) = lower(?) order by id`,
    [nameOrKey, nameOrKey.trim()],
  );
  const exact = found.find(({ id }) => id === nameOrKey);
  if (found.length > 1 && !exact) throw several(nameOrKey, found);
  return exact?.id ?? found[0]?.id ?? null;
}

const several = (name: string, found: readonly Found[]) => {
  const keys = found.map(({ id }) => id).join(', ');
  return new Refusal('CONFLICT', {
    nl: `Er zijn ${found.length} samenwerkingen met de naam “${name}”. Noem er een bij haar sleutel: ${keys}.`,
    en: `There are ${found.length} collaborations called “${name}”. Name one by its key: ${keys}.`,
  });
};
