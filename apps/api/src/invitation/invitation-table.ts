import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Language, SeatId } from '@samenspel/domain';

/** An offer of a seat: to who reads the mail of an address, or to every member of a group of the organisation. */
export const InvitationTable = defineEntity({
  name: 'InvitationRow',
  tableName: 'invitation',
  properties: {
    id: p.text().primary(),
    /** Null when it opens the platform only, without a seat. */
    collaborationId: p.text().nullable(),
    /** Goes as soon as the invitation was taken. */
    address: p.text().nullable(),
    groupName: p.text().nullable(),
    seat: p.text().$type<SeatId>().nullable(),
    partnerId: p.text().nullable(),
    language: p.text().$type<Language>(),
    /** On whose authority the seat is given; null for the operator. */
    invitedBy: p.text().nullable(),
    /** Of the token in the letter only a hash is kept, so that a copy of the table opens no door. */
    tokenHash: p.text().nullable(),
    madeAt: p.datetime().onCreate(() => new Date()),
    endsAt: p.datetime(),
    takenAt: p.datetime().nullable(),
  },
});
export type InvitationRow = InferEntity<typeof InvitationTable>;
