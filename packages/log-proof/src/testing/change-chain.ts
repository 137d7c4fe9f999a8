import { NO_HASH } from '../event-hash.ts';
import type { ChainedEvent } from '../proven-event.ts';
import { chained, type LoggedStream } from './logged-stream.ts';
import type { Change } from './mutation.ts';
import type { Chance } from './random.ts';

/** What can be done to the row of events and leaves each event as it is; found without a checkpoint from elsewhere. */
export const chainChanges: Record<string, Change> = {
  'two events swapped': fromTwo((events, at, chance) => {
    const to = (at + 1 + chance.below(events.length - 1)) % events.length;
    return events.map((event, index) => events[index === at ? to : index === to ? at : index] ?? event);
  }),
  'two events swapped and given each other’s version': fromTwo((events, at, chance) => {
    const to = (at + 1 + chance.below(events.length - 1)) % events.length;
    const swapped = events.map(
      (event, index) => events[index === at ? to : index === to ? at : index] ?? event,
    );
    return renumbered(swapped);
  }),
  'an event taken out of the middle': fromTwo((events, at) =>
    events.toSpliced(Math.min(at, events.length - 2), 1),
  ),
  'an event taken out and the rest renumbered': fromTwo((events, at) =>
    renumbered(events.toSpliced(Math.min(at, events.length - 2), 1)),
  ),
  'the beginning cut off': fromTwo((events, at) => events.slice(Math.max(1, at))),
  'an event repeated': ({ events, ...stream }, chance) => {
    const at = chance.below(events.length);
    return { ...stream, events: events.toSpliced(at, 0, ...events.slice(at, at + 1)) };
  },
  'an event inserted and the rest renumbered': (stream, chance) => inserted(stream, chance),
  'versions shifted': ({ events, ...stream }, chance) => {
    const from = chance.below(events.length);
    const shifted = events.map((event, index) => ({
      ...event,
      version: event.version + (index < from ? 0 : 1),
    }));
    return { ...stream, events: shifted };
  },
};

/** What somebody who computes the hashes anew can do; a checkpoint from before shows it, nothing in the dossier does. */
export const forgedChains: Record<string, Change> = {
  'the tail cut off': fromTwo((events, at) => events.slice(0, Math.max(1, at))),
  'the chain rewritten from one event on': ({ events, ...stream }, chance) => {
    const at = chance.below(events.length);
    const forged = events.map((event, index) =>
      index === at ? { ...event, actor: `${event.actor}x` } : event,
    );
    return { ...stream, events: chained(forged) };
  },
  'an event taken out and the chain rewritten': fromTwo((events, at) =>
    chained(renumbered(withoutGapInCommand(events.toSpliced(at, 1)))),
  ),
  'an event inserted and the chain rewritten': (stream, chance) => {
    const forged = inserted(stream, chance);
    return { ...forged, events: chained(withoutGapInCommand(forged.events)) };
  },
};

type Edit = (events: ChainedEvent[], at: number, chance: Chance) => ChainedEvent[];

function fromTwo(edit: Edit): Change {
  return ({ events, ...stream }, chance) =>
    events.length < 2 ? null : { ...stream, events: edit(events, chance.below(events.length), chance) };
}

function renumbered(events: readonly ChainedEvent[]): ChainedEvent[] {
  return events.map((event, index) => ({ ...event, version: index + 1 }));
}

function withoutGapInCommand(events: readonly ChainedEvent[]): ChainedEvent[] {
  let last = { commandId: '', commandIndex: 0 };
  return events.map((event) => {
    const commandIndex = event.commandId === last.commandId ? last.commandIndex + 1 : 1;
    last = { ...event, commandIndex };
    return { ...event, commandIndex };
  });
}

function inserted({ events, ...stream }: LoggedStream, chance: Chance): LoggedStream {
  const at = chance.below(events.length);
  const copied = events.slice(at, at + 1).map((event) => ({
    ...event,
    id: chance.uuid(),
    commandId: chance.uuid(),
    commandIndex: 1,
    previousHash: event.hash,
    hash: NO_HASH,
  }));
  return { ...stream, events: renumbered(events.toSpliced(at, 0, ...copied)) };
}
