import { divideTexts, joinTexts } from '../field/erasable-text.ts';
import { standInForErased } from '../field/erased-text.ts';
import type { Language } from '../frame/text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { eventTypeNamed } from '../registry.ts';
import type { Envelope, EventType, Happening, Recorded } from './event-type.ts';
import { UnknownEventType } from './unknown-event-type.ts';
import { schemaOf, upcast } from './upcast.ts';

/** What the log keeps as facts: the part of an event that can never be erased. */
export interface Facts {
  language: Language;
  visibility: VisibilityId;
  data: object;
}

/** What an event says, as the log keeps it. */
export interface LoggedContent {
  type: string;
  typeVersion: number;
  facts: object;
  /** Free text by JSON pointer into `data`; null when there was none or it was erased. */
  texts: Record<string, string> | null;
}

/** An event of the log as far as the domain looks at it. */
export interface LoggedForm extends LoggedContent, Omit<Envelope, 'language' | 'visibility'> {
  streamId: string;
  /** Whether there were texts and they are gone. */
  erased?: boolean | undefined;
}

/**
 * What happened as the log takes it: the current version of its type, free text apart from the facts.
 * @throws Error for a type that does not exist.
 */
export function toLogged(happening: Happening, envelope: Omit<Facts, 'data'>): LoggedContent {
  const type = eventTypeNamed(happening.type);
  if (!type) throw new Error(`No event type is called ${happening.type}.`);
  const { language, visibility } = envelope;
  const facts = { language, visibility: happening.visibility ?? visibility, data: happening.data as object };
  return loggedIn(type, type.version, facts);
}

/**
 * The same for data that is whole in one version of a type.
 * @throws RangeError for a version that this release does not know.
 */
export function loggedIn(type: EventType, typeVersion: number, whole: Facts): LoggedContent {
  const schema = schemaOf(type, typeVersion);
  if (!schema) throw new RangeError(`${type.name} has no version ${typeVersion}.`);
  const { facts: data, texts } = divideTexts(schema, whole.data);
  return { type: type.name, typeVersion, facts: { ...whole, data }, texts };
}

/**
 * An event of the log as the domain knows it: texts back in their places or a stand-in for them, and in the shape of
 * the current version of its type.
 * @param typeNamed where to look for its type; all there are unless said otherwise.
 * @throws UnknownEventType for a type or a version that this release does not know.
 */
export function fromLogged(
  event: LoggedForm,
  typeNamed: (name: string) => EventType | undefined = eventTypeNamed,
): Recorded {
  const type = typeNamed(event.type);
  const schema = type && schemaOf(type, event.typeVersion);
  if (!type || !schema) throw new UnknownEventType(event);
  const { language, visibility, data } = event.facts as Facts;
  const whole = event.erased ? standInForErased(schema, data, language) : joinTexts(data, event.texts);
  return {
    id: event.id,
    version: event.version,
    type: event.type,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    actor: event.actor,
    language,
    visibility,
    data: upcast(type, event.typeVersion, whole),
  };
}
