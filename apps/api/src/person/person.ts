import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Text } from '@samenspel/domain';

/** Names stand here and never in the log, which knows people by a pseudonymous id only. */
export const PersonTable = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.text().primary(),
    nameNl: p.text(),
    nameEn: p.text(),
    /** `demo`: fictional, and one can sign in as them while the demo is on; `fictional`: only part of the story. */
    kind: p.text().$type<'person' | 'demo' | 'fictional'>(),
  },
});
export type PersonRow = InferEntity<typeof PersonTable>;

/** Whether somebody is one of the people of the demo. */
export const isFictional = async (em: EntityManager, id: string): Promise<boolean> =>
  (await em.count(PersonTable, { id, kind: 'demo' })) > 0;

/** Who gave no name, or took it back. */
const somebody: Text = { nl: 'Iemand', en: 'Somebody' };

/** The name of a person in both languages; of one without a name, or that is not known here, that it is somebody. */
export const namesOf = (row: Pick<PersonRow, 'nameNl' | 'nameEn'> | null): Text => ({
  nl: row?.nameNl || somebody.nl,
  en: row?.nameEn || somebody.en,
});
