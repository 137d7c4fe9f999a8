import { roundCommands } from './assessment/round/commands.ts';
import { roundEvents } from './assessment/round/events.ts';
import { circleCommands, circleEvents } from './circle/events.ts';
import { collaborationCommands } from './collaboration/commands.ts';
import { collaborationEvents } from './collaboration/events.ts';
import type { CommandType } from './command/command.ts';
import { consentCommands } from './consent/commands.ts';
import { consentEvents } from './consent/events.ts';
import { decisionCommands, decisionEvents } from './decision/index.ts';
import { erasureEvents } from './erasure/personal-data-erased.ts';
import type { EventType } from './event/event-type.ts';
import { linkEvents } from './links/links.ts';
import { partnerCommands } from './partners/commands.ts';
import { partnerEvents } from './partners/events.ts';
import { recordCommands, recordEvents } from './records/registry.ts';
import { seatCommands } from './seats/commands.ts';
import { seatEvents } from './seats/seats.ts';

/** Every event type there is, by name. Schema, catalogue, fold and timeline all start from here. */
export const eventTypes = {
  ...collaborationEvents,
  ...seatEvents,
  ...partnerEvents,
  ...roundEvents,
  ...decisionEvents,
  ...linkEvents,
  ...recordEvents,
  ...circleEvents,
  ...consentEvents,
  ...erasureEvents,
} as const;

/** Every command there is, by name of its mutation. */
export const commandTypes = {
  ...collaborationCommands,
  ...seatCommands,
  ...partnerCommands,
  ...roundCommands,
  ...decisionCommands,
  ...recordCommands,
  ...circleCommands,
  ...consentCommands,
} as const;

export type EventName = keyof typeof eventTypes;
export type CommandName = keyof typeof commandTypes;

/** The event type with this name, or undefined when no release knew it. */
export const eventTypeNamed = (name: string): EventType | undefined =>
  Object.hasOwn(eventTypes, name) ? (eventTypes as unknown as Record<string, EventType>)[name] : undefined;

/** The command with this name. */
export const commandNamed = (name: CommandName): CommandType => commandTypes[name] as unknown as CommandType;

/** Every version of every event type that this release can read. */
export const everyTypeVersion = (): { type: EventName; typeVersion: number }[] =>
  Object.values(eventTypes).flatMap(({ name, version }) =>
    Array.from({ length: version }, (_, index) => ({ type: name, typeVersion: index + 1 })),
  );
