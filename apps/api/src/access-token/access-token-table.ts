import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A key by which a program reads in the name of a person. Only a hash of it is kept. */
export const AccessTokenTable = defineEntity({
  name: 'AccessTokenRow',
  tableName: 'access_token',
  properties: {
    id: p.text().primary(),
    personId: p.text(),
    /** By which its person knows it again. */
    name: p.text(),
    tokenHash: p.text(),
    madeAt: p.datetime().onCreate(() => new Date()),
    endsAt: p.datetime(),
    /** The day it was last used; no more is kept of that. */
    usedOn: p.date().nullable(),
  },
});
export type AccessTokenRow = InferEntity<typeof AccessTokenTable>;
