import type { LoggedEvent } from './event.ts';

/**
 * The one place that knows how the database's values become plain ones. Moments and days are made text by the
 * database itself, so that no setting of a session or driver changes them.
 */
export const eventColumns = `
  stream_id, version, id, type, type_version, facts, texts, actor, command_id, caused_by,
  texts is null and texts_commitment is not null as erased,
  to_char(occurred_on, 'YYYY-MM-DD') as occurred_on,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at`;

export type EventRow = {
  stream_id: string;
  version: number;
  id: string;
  type: string;
  type_version: number;
  facts: object;
  texts: Record<string, string> | null;
  erased: boolean;
  occurred_on: string;
  recorded_at: string;
  actor: string;
  command_id: string;
  caused_by: string | null;
};

export function toLoggedEvent(row: EventRow): LoggedEvent {
  return {
    streamId: row.stream_id,
    version: row.version,
    id: row.id,
    type: row.type,
    typeVersion: row.type_version,
    facts: row.facts,
    texts: row.texts,
    erased: row.erased,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    actor: row.actor,
    commandId: row.command_id,
    causedBy: row.caused_by,
  };
}
