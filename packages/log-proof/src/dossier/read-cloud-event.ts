import type { ChainedEvent } from '../proven-event.ts';

/** A member of a CloudEvent is missing or not what it must be; the message names it. */
export class NotOurEvent extends TypeError {
  override readonly name = 'NotOurEvent';
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const TYPE = /^samenspel\.(.+)$/s;

type Members = Record<string, unknown>;

/**
 * The event in a CloudEvent that toCloudEvent made. Throws NotOurEvent for a member that is missing or misshapen;
 * members that say the same twice (`source`, `dataschema`) and unknown ones are not looked at: compare `dossierLine`.
 */
export function fromCloudEvent(value: unknown): ChainedEvent {
  const event = members(value, 'event');
  const data = members(event.data, 'data');
  return {
    streamId: text(event, 'streamid'),
    version: count(event, 'streamversion'),
    id: shaped(event, 'id', UUID),
    type: TYPE.exec(text(event, 'type'))?.[1] ?? refuse('type'),
    typeVersion: count(event, 'typeversion'),
    facts: members(data.facts, 'data.facts'),
    texts: texts(data.texts),
    textsSalt: optional(event, 'textssalt', HASH),
    textsCommitment: optional(event, 'textscommitment', HASH),
    occurredOn: shaped(event, 'occurredon', DAY),
    recordedAt: shaped(event, 'time', MOMENT),
    actor: text(event, 'actor'),
    commandId: text(event, 'commandid'),
    commandIndex: count(event, 'commandindex'),
    causedBy: optional(event, 'causedby'),
    previousHash: shaped(event, 'previoushash', HASH),
    hash: shaped(event, 'hash', HASH),
  };
}

function refuse(member: string): never {
  throw new NotOurEvent(member);
}

function members(value: unknown, member: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(member);
  return value as Members;
}

function text(event: Members, member: string): string {
  const value = event[member];
  return typeof value === 'string' ? value : refuse(member);
}

function shaped(event: Members, member: string, shape: RegExp): string {
  const value = text(event, member);
  return shape.test(value) ? value : refuse(member);
}

function optional(event: Members, member: string, shape = /^/): string | null {
  return event[member] === undefined ? null : shaped(event, member, shape);
}

function count(event: Members, member: string): number {
  const value = event[member];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : refuse(member);
}

function texts(value: unknown): Record<string, string> | null {
  if (value === null) return null;
  const all = members(value, 'data.texts');
  for (const name in all) text(all, name);
  return all as Record<string, string>;
}
