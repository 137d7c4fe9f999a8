import { defineEntity, p } from '@mikro-orm/core';
import type { SeatId, VisibilityId } from '@samenspel/domain';

/** One row for each time a collaboration got a name, on both clocks; the last one that counts is its name. */
export const CollaborationView = defineEntity({
  name: 'CollaborationView',
  tableName: 'collaboration_view',
  properties: {
    collaborationId: p.text().primary(),
    version: p.integer().primary(),
    name: p.text(),
    visibility: p.text().$type<VisibilityId>(),
    occurredOn: p.text().columnType('date'),
    recordedAt: p.text().columnType('timestamptz(3)'),
  },
});

/** One row for each time a person got or lost a seat, on both clocks. */
export const SeatView = defineEntity({
  name: 'SeatView',
  tableName: 'seat_view',
  properties: {
    collaborationId: p.text().primary(),
    version: p.integer().primary(),
    personId: p.text(),
    seat: p.text().$type<SeatId>(),
    holds: p.boolean(),
    occurredOn: p.text().columnType('date'),
    recordedAt: p.text().columnType('timestamptz(3)'),
  },
});
