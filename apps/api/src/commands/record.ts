import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '@samenspel/domain';
import { append, type LoggedEvent, VersionConflict } from '@samenspel/event-log';
import { holdThrownAway, throwAwayAnswers, throwsAwayAnswers } from '../assessment/throw-away.ts';
import type { History } from '../history/histories.ts';
import { toNewEvent } from '../history/recorded.ts';
import { isLookedAt } from '../read-tables/registry.ts';
import { addRows } from '../read-tables/rows.ts';
import { idsOf } from './new-ids.ts';
import { type Ready, todayOf } from './request.ts';

/**
 * Appends what was decided and updates what follows from it, in one transaction. When nothing follows from it, the
 * append goes by itself: one round trip, shared with the others that wait in this process.
 * @returns the events as the log has them.
 * @throws VersionConflict when somebody was faster, also with this very command: the history tells which.
 */
export async function record(
  em: EntityManager,
  history: History,
  request: Ready,
  happenings: readonly Happening[],
): Promise<LoggedEvent[]> {
  const events = newEvents(history, request, happenings);
  const write = async (tx: EntityManager) => {
    await holdThrownAway(tx, happenings); // before the stream, as closing does: of two that wait for each other none would end
    const logged = await appendTo(tx, history, request, events);
    await addRows(tx, logged, 'public', { streamId: history.id, events: history.events });
    await throwAwayAnswers(tx, happenings);
    return logged;
  };
  if (em.isInTransaction()) return await write(em);
  if (request.seeding) return await em.transactional((tx) => unhurried(tx).then(() => write(tx)));
  const more = happenings.some(({ type }) => isLookedAt(type) || throwsAwayAnswers(type));
  return more ? await em.transactional(write) : await appendTo(em, history, request, events);
}

/** The demo can be told again, so nobody waits until it is on disk. */
const unhurried = (tx: EntityManager) => tx.execute('set local synchronous_commit = off');

type NewEvents = ReturnType<typeof newEvents>;

async function appendTo(em: EntityManager, history: History, request: Ready, events: NewEvents) {
  const { collaborationId: streamId, commandId, actor, seeding } = request;
  const moment = seeding ? { recordedAt: seeding.recordedAt } : {};
  const wish = { streamId, kind: 'collaboration', expectedVersion: history.version, commandId, actor };
  const appended = await append(em, { ...wish, ...moment, events });
  if (appended.repeated) throw new VersionConflict(streamId, history.version, appended.version);
  return appended.events;
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
