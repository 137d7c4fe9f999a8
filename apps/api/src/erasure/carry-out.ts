import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, happened, PersonalDataErased, type VisibilityId, visibilityIds } from '@samenspel/domain';
import {
  type AppendRequest,
  append,
  eraseTexts,
  type LoggedEvent,
  readStream,
  VersionConflict,
} from '@samenspel/event-log';
import { AnswerTable } from '../assessment/answer-table.ts';
import { circleKind, isOfCircle } from '../circle/circle-log.ts';
import { idsOf } from '../commands/new-ids.ts';
import { toNewEvent, toRecorded } from '../history/recorded.ts';
import { forgetAccount } from '../identity/forget-account.ts';
import { holdAccount } from '../identity/hold-account.ts';
import { PersonTable } from '../person/person.ts';
import { replaceRows } from '../read-tables/rows.ts';
import type { ErasureEntry } from './entry.ts';
import { erasedName } from './open.ts';

/**
 * Erases what an entry names, tells of it in the log and brings the read tables in line, in one transaction. Doing it
 * again does nothing more: the log tells of it once.
 * @param em in the role `erasure`.
 * @param beforeCommit done last in the transaction; when it fails nothing was erased.
 * @returns how many events lost their texts now.
 */
export async function carryOut(
  em: EntityManager,
  entry: ErasureEntry,
  beforeCommit: () => void = () => {},
): Promise<number> {
  return await em.transactional(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended('erasure', 0))`); // one writer to the register
    const logged = await readStream(tx, entry.streamId);
    const ids = new Set(entry.events.map(({ id }) => id));
    const found = logged.filter(({ id }) => ids.has(id));
    const concerns = found.length > 0 || (ids.size === 0 && logged.length > 0);
    const erased = concerns ? await eraseIn(tx, entry, logged, found) : 0;
    await forgetPerson(tx, entry);
    beforeCommit();
    return erased;
  });
}

/** The append comes first: it holds the stream, so that the read tables are filled again while nobody else writes. */
async function eraseIn(
  tx: EntityManager,
  entry: ErasureEntry,
  logged: readonly LoggedEvent[],
  found: readonly LoggedEvent[],
): Promise<number> {
  await tell(tx, requestOf(entry, logged, found));
  const versions = found.map(({ version }) => version);
  const erased = await eraseTexts(tx, entry.streamId, versions);
  if (erased > 0 && !isOfCircle(logged)) await replaceRows(tx, entry.streamId);
  return erased;
}

/** A conflict leaves the stream held, so the second try cannot meet another one. */
async function tell(tx: EntityManager, request: AppendRequest): Promise<void> {
  await append(tx, request).catch(async (error: unknown) => {
    if (!(error instanceof VersionConflict)) throw error;
    await append(tx, { ...request, expectedVersion: error.currentVersion });
  });
}

function requestOf(
  { streamId, commandId, by, why, at }: ErasureEntry,
  logged: readonly LoggedEvent[],
  found: readonly LoggedEvent[],
): AppendRequest {
  const language = (logged[0] && toRecorded(logged[0]).language) ?? 'nl';
  const envelope = { occurredOn: dayOf(at), language, visibility: widestOf(found) };
  const id = idsOf(streamId, commandId, 'event')();
  const events = [toNewEvent(happened(PersonalDataErased, { why }), { id, ...envelope })];
  const kind = isOfCircle(logged) ? circleKind : 'collaboration';
  return { streamId, kind, expectedVersion: logged.length, commandId, actor: by, events };
}

/** Whoever could read one of the texts sees that texts were erased, so that an open page learns of it; the team always does. */
const widestOf = (found: readonly LoggedEvent[]): VisibilityId =>
  found
    .map((event) => toRecorded(event).visibility)
    .reduce((a, b) => (visibilityIds.indexOf(a) > visibilityIds.indexOf(b) ? a : b), 'team');

async function forgetPerson(tx: EntityManager, { streamId, person, at }: ErasureEntry): Promise<void> {
  if (!person) return;
  // With an account go also the answers that were given since the erasure was planned.
  const isLast = person.name && (await holdAccount(tx, person.id));
  const given = isLast ? {} : { updatedAt: { $lte: new Date(at) } };
  await tx.nativeDelete(AnswerTable, { collaborationId: streamId, personId: person.id, ...given });
  if (!person.name) return;
  await forgetAccount(tx, person.id);
  await tx.nativeUpdate(PersonTable, { id: person.id }, { nameNl: erasedName.nl, nameEn: erasedName.en });
}
