import { defineEntity, p } from '@mikro-orm/core';

/** Who is signed in. Only the hash of a token is kept, so that a copy of the table opens no door. */
export const SessionTable = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    tokenHash: p.text().primary(),
    personId: p.text(),
    expiresAt: p.datetime(),
  },
});
