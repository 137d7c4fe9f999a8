import { randomUUID } from 'node:crypto';
import type { AppendRequest } from '../append-request.ts';
import type { NewEvent } from '../event.ts';

export function newEvent(over: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'TensionSurfaced',
    typeVersion: 1,
    facts: { blockIds: ['productive-tension'] },
    texts: { title: 'Speed against care' },
    occurredOn: '2024-05-06',
    ...over,
  };
}

/** A request for a stream of its own, unless told otherwise. */
export function request(over: Partial<AppendRequest> = {}): AppendRequest {
  return {
    streamId: randomUUID(),
    kind: 'collaboration',
    expectedVersion: 0,
    commandId: randomUUID(),
    actor: 'person-1',
    events: [newEvent()],
    ...over,
  };
}
