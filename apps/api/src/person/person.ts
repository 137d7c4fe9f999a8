import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

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
