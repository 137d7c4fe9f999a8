import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '@samenspel/domain';
import { append, type LoggedEvent, VersionConflict } from '@samenspel/event-log';
import { throwAwayAnswers } from '../assessment/throw-away.ts';
import type { History } from '../history/histories.ts';
import { toNewEvent } from '../history/recorded.ts';
import { updateReadTables } from '../read-tables/update.ts';
import { idsOf } from './new-ids.ts';
import { type Ready, todayOf } from './request.ts';

/**
 * Appends what was decided and updates what follows from it, in one transaction.
 * @returns the events as the log has them.
 * @throws VersionConflict when somebody was faster, also with this very command: the history tells which.
 */
export async function record(
  em: EntityManager,
  history: History,
  request: Ready,
  happenings: readonly Happening[],
): Promise<LoggedEvent[]> {
  const { collaborationId: streamId, commandId, actor, seeding } = request;
  const events = newEvents(history, request, happenings);
  return await em.transactional(async (tx) => {
    if (seeding) await tx.execute('set local synchronous_commit = off'); // the demo can be told again
    const moment = seeding ? { recordedAt: seeding.recordedAt } : {};
    const wish = { streamId, kind: 'collaboration', expectedVersion: history.version, commandId, actor };
    const appended = await append(tx, { ...wish, ...moment, events });
    if (appended.repeated) throw new VersionConflict(streamId, history.version, appended.version);
    await updateReadTables(tx, streamId, appended.events);
    await throwAwayAnswers(tx, happenings);
    return appended.events;
  });
}

function newEvents({ state }: History, request: Ready, happenings: readonly Happening[]) {
  const eventId = idsOf(request.collaborationId, request.commandId, 'event');
  const envelope = {
    occurredOn: request.occurredOn ?? todayOf(request),
    language: request.language ?? (state.started ? state.language : 'nl'),
    visibility: request.visibility ?? 'team',
  } as const;
  return happenings.map((happening) => toNewEvent(happening, { id: eventId(), ...envelope }));
}
