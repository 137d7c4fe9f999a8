import { NO_HASH } from '@samenspel/log-proof';
import type { AppendRequest } from './append-request.ts';
import type { LoggedEvent } from './event.ts';
import { type Sealed, seal } from './seal.ts';

/** A request with its events sealed: what is sent to the database. */
export type Wish = { request: AppendRequest; sealed: readonly Sealed[] };

/** Seals the events of a request. Throws TypeError for values that have no canonical form. */
export function wishOf(request: AppendRequest): Wish {
  const { streamId, actor, commandId, causedBy = null, expectedVersion } = request;
  const sealed = request.events.map((event, index) =>
    seal(event, {
      ...{ streamId, actor, commandId, causedBy },
      version: expectedVersion + index + 1,
      commandIndex: index + 1,
    }),
  );
  return { request, sealed };
}

/** What is said once for each append: stream, kind, expected version, command, actor, cause, moment. */
export function headParameters({ request }: Wish): unknown[] {
  const { streamId, kind, expectedVersion, commandId, actor, causedBy = null } = request;
  // Without a zone PostgreSQL would read a moment in the zone of the session.
  const recordedAt = request.recordedAt === undefined ? null : new Date(request.recordedAt).toISOString();
  return [streamId, kind, expectedVersion, commandId, actor, causedBy, recordedAt];
}

/** What is said for each of several appends: streams, expected versions, commands, actors, causes, numbers of events. */
export function eachParameters(wishes: readonly Wish[]): unknown[] {
  const requests = wishes.map(({ request }) => request);
  return [
    requests.map(({ streamId }) => streamId),
    requests.map(({ expectedVersion }) => expectedVersion),
    requests.map(({ commandId }) => commandId),
    requests.map(({ actor }) => actor),
    requests.map(({ causedBy }) => causedBy ?? null),
    requests.map(({ events }) => events.length),
  ];
}

/** An append of one event, as `append_one` takes it. */
export function oneParameters({ request, sealed: [sealed] }: Wish): unknown[] {
  const { streamId, expectedVersion, commandId, actor, causedBy = null } = request;
  const [event] = request.events;
  if (!event || !sealed) throw new RangeError('There is no event');
  return [
    ...[streamId, expectedVersion, commandId, actor, causedBy],
    ...[event.id, event.type, event.typeVersion, sealed.facts, sealed.texts, event.occurredOn, sealed.salt],
    sealed.commitment && Buffer.from(sealed.commitment, 'hex'),
    Buffer.from(sealed.contentHash, 'hex'),
  ];
}

const NO_SALT = Buffer.alloc(32);

/** What is said for each event, as the functions of the database take it: facts and texts in lines, 32 bytes for each other thing. */
export function eventParameters(wishes: readonly Wish[]): unknown[] {
  const events = wishes.flatMap(({ request }) => request.events);
  const sealed = wishes.flatMap((wish) => wish.sealed);
  return [
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ typeVersion }) => typeVersion),
    sealed.map(({ facts }) => facts).join('\n'),
    sealed.map(({ texts }) => texts ?? '').join('\n'),
    events.map(({ occurredOn }) => occurredOn),
    Buffer.concat(sealed.map(({ salt }) => salt ?? NO_SALT)),
    bytes(sealed.map(({ commitment }) => commitment ?? NO_HASH)),
    bytes(sealed.map(({ contentHash }) => contentHash)),
  ];
}

const bytes = (hashes: readonly string[]) => Buffer.from(hashes.join(''), 'hex');

/** The events as a reader would get them, without asking: values take the way through JSON, as through the log. */
export function eventsOf({ request, sealed }: Wish, recordedAt: string): LoggedEvent[] {
  const { streamId, expectedVersion, commandId, actor, causedBy = null } = request;
  return request.events.map((event, index) => ({
    streamId,
    version: expectedVersion + index + 1,
    id: event.id.toLowerCase(),
    type: event.type,
    typeVersion: event.typeVersion,
    facts: JSON.parse(sealed[index]?.facts ?? 'null'),
    texts: JSON.parse(sealed[index]?.texts ?? 'null'),
    erased: false,
    occurredOn: event.occurredOn,
    recordedAt,
    actor,
    commandId,
    causedBy,
  }));
}
