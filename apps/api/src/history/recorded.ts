import {
  fromLogged,
  type Happening,
  type Language,
  type Recorded,
  toLogged,
  type VisibilityId,
} from '@samenspel/domain';
import type { LoggedEvent, NewEvent } from '@samenspel/event-log';

/** What the envelope of a happening still lacks. */
export type Envelope = { id: string; occurredOn: string; language: Language; visibility: VisibilityId };

/** A happening as the log takes it: the current version of its type, free text apart from the facts. */
export function toNewEvent(happening: Happening, { id, occurredOn, ...envelope }: Envelope): NewEvent {
  return { id, occurredOn: happening.occurredOn ?? occurredOn, ...toLogged(happening, envelope) };
}

/**
 * An event of the log as the domain knows it: in the current version of its type, its texts back in their places, or
 * a stand-in where they were erased.
 * @throws UnknownEventType for a type or a version that this release does not know.
 */
export const toRecorded = (event: LoggedEvent): Recorded => fromLogged(event);
