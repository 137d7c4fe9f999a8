import {
  divideTexts,
  eventTypeNamed,
  type Happening,
  joinTexts,
  type Language,
  type Recorded,
  UnknownEventType,
  type VisibilityId,
} from '@samenspel/domain';
import type { LoggedEvent, NewEvent } from '@samenspel/event-log';

/** What the log keeps as facts: the part of an event that can never be erased. */
type Facts = { language: Language; visibility: VisibilityId; data: object };

/** What the envelope of a happening still lacks. */
export type Envelope = { id: string; occurredOn: string; language: Language; visibility: VisibilityId };

/** A happening as the log takes it: free text apart from the facts. */
export function toNewEvent(happening: Happening, envelope: Envelope): NewEvent {
  const type = eventTypeNamed(happening.type);
  if (!type) throw new Error(`No event type is called ${happening.type}.`);
  const { facts: data, texts } = divideTexts(type.schema, happening.data as object);
  const { language, visibility } = { ...envelope, ...definedIn(happening) };
  const facts: Facts = { language, visibility, data };
  return {
    id: envelope.id,
    type: type.name,
    typeVersion: type.version,
    facts,
    texts,
    occurredOn: happening.occurredOn ?? envelope.occurredOn,
  };
}

const definedIn = ({ visibility }: Happening) => (visibility ? { visibility } : {});

/**
 * An event of the log as the domain knows it, its texts put back in their places.
 * @throws UnknownEventType for a type that this release does not know.
 */
export function toRecorded(event: LoggedEvent): Recorded {
  const { language, visibility, data } = event.facts as Facts;
  const recorded: Recorded = {
    id: event.id,
    version: event.version,
    type: event.type,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    actor: event.actor,
    language,
    visibility,
    data: event.texts ? joinTexts(data, event.texts) : data,
  };
  if (!eventTypeNamed(event.type)) throw new UnknownEventType(recorded);
  return recorded;
}
