import { type EventType, eventTypes, type Recorded, type Text } from '@samenspel/domain';
import { ObjectType } from 'type-graphql';
import type * as v from 'valibot';
import { EventNode } from '../event/event-node.ts';
import { addFields, type Class } from './classes.ts';

type EventClass = new (event: Recorded, sentence: Text) => EventNode;

/** Names that every event has; a field of an event's own data with such a name means the same. */
const inEvery = new Set([
  'id',
  'version',
  'type',
  'occurredOn',
  'recordedAt',
  'language',
  'visibility',
  'actor',
  'data',
  'addedAfterwards',
  'blocks',
  'lane',
  'sentence',
]);

const classes = new Map<string, EventClass>(
  Object.values(eventTypes as unknown as Record<string, EventType>).map((type) => [
    type.name,
    eventClassOf(type),
  ]),
);

/** One object type for each event type, with its own fields beside those of every event. */
function eventClassOf(type: EventType): EventClass {
  const { entries } = type.schema as unknown as { entries: v.ObjectEntries };
  const own = Object.fromEntries(Object.entries(entries).filter(([name]) => !inEvery.has(name)));
  const made = class extends EventNode {};
  for (const name of Object.keys(own))
    Object.defineProperty(made.prototype, name, {
      get(this: EventNode) {
        return this.data[name] ?? null;
      },
    });
  addFields(made as unknown as Class, own, 'output');
  ObjectType(type.name, { description: type.describes, implements: EventNode, simpleResolvers: true })(
    made as unknown as Class,
  );
  return made;
}

/** Every event object type, so that the schema holds those that no field names. */
export const eventClasses: readonly EventClass[] = [...classes.values()];

/**
 * An event as GraphQL gives it.
 * @throws Error for a type that does not exist; the log refuses those when it is read.
 */
export function eventNodeOf(event: Recorded, sentence: Text): EventNode {
  const made = classes.get(event.type);
  if (!made) throw new Error(`No event type is called ${event.type}.`);
  return new made(event, sentence);
}
