import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Collaboration,
  fold,
  nothingYet,
  PersonalDataErased,
  type Recorded,
  seatsOn,
} from '@samenspel/domain';
import { type LoggedEvent, readStream } from '@samenspel/event-log';
import { LRUCache } from 'lru-cache';
import { Turns } from '../http/turns.ts';
import { Held } from './held.ts';
import { toRecorded } from './recorded.ts';
import { today } from './today.ts';
import { forgetTold } from './told.ts';
import { forgetViews } from './viewed.ts';
import { sizeOfAll, weightOf } from './weight.ts';

/** The events one command left, by their versions, and who gave it. */
export type CommandMark = { actor: string; first: number; last: number };

/** All that happened in one collaboration, and how it stands now. Treated as immutable. */
export type History = {
  id: string;
  version: number;
  events: readonly Recorded[];
  commands: ReadonlyMap<string, CommandMark>;
  /** How long the data of its events is, in characters. */
  size: number;
  /** As it follows from the events, with the seats whose end has come. */
  folded: Collaboration;
  /** As it stands on a day: only with the seats that count then. Rights and lists rest on this one. */
  state: Collaboration;
  /** That day. */
  day: string;
};

/** How long making a history was work, in milliseconds, until somebody takes that upon them. */
const made = new WeakMap<History, number>();
/** What the driver does with its rows is as much work again. */
const withRows = 2;

/** How long reading a history was work, in milliseconds; of many who share it the first one is told. */
export function workOf(history: History): number {
  const millis = made.get(history) ?? 0;
  made.delete(history);
  return millis;
}

/** Most events that are kept in memory over all collaborations. */
const mostEvents = 300_000;

const empty = (id: string, day: string): History => ({
  id,
  version: 0,
  events: [],
  size: 0,
  commands: new Map(),
  folded: nothingYet(id),
  state: nothingYet(id),
  day,
});

/** The one place where a seat that was granted for a time stops counting. */
const on = (day: string, history: History): History =>
  history.day === day ? history : { ...history, state: seatsOn(history.folded, day), day };

/**
 * Histories by collaboration, kept in memory and brought up to date with what the log has gained. One that is kept no more while
 * somebody still has it in hands is shared with who comes next, and not read a second time.
 */
export class Histories {
  readonly #kept: LRUCache<string, History>;
  readonly #held = new Held();
  /** One person's questions take few of the connections to the database at a time, however many histories they ask for. */
  readonly #forPerson = new Turns({ together: 3, waiting: Number.POSITIVE_INFINITY, unpaced: true });

  /** @param most events that are kept, of all together. */
  constructor(most = mostEvents) {
    this.#kept = new LRUCache({
      maxSize: most,
      sizeCalculation: ({ events, size }) => weightOf(events, size),
    });
  }

  /**
   * The history up to the last committed event; version 0 when there is no such collaboration. When texts were erased
   * since it was read, in this process or another, all that memory holds of it goes and it is read anew.
   * @param day whose seats count; only the seeding of the demo speaks of another day than today.
   */
  async load(em: EntityManager, id: string, day = today()): Promise<History> {
    const personId = em.getSessionContext()?.variables?.['samenspel.person'];
    if (typeof personId !== 'string') return await this.#read(em, id, day);
    return await this.#forPerson.during(personId, () => this.#read(em, id, day));
  }

  async #read(em: EntityManager, id: string, day: string): Promise<History> {
    if (!(await isReachable(em, id))) return empty(id, day);
    const known = this.#on(day, this.#known(id) ?? empty(id, day));
    const later = await readStream(em, id, { after: known.version });
    if (known.version === 0 || !later.some(tellsOfErasure)) return this.add(known, later);
    const all = await readStream(em, id);
    this.#forget(id);
    return this.add(empty(id, day), all);
  }

  #known(id: string): History | undefined {
    const held = this.#kept.get(id) ?? this.#held.get(id);
    if (held && !this.#kept.has(id)) this.#kept.set(id, held);
    return held;
  }

  #on(day: string, known: History): History {
    const history = on(day, known);
    if (history !== known && history.version > 0) this.#remember(history);
    return history;
  }

  #remember(history: History): void {
    this.#kept.set(history.id, history);
    this.#held.set(history);
  }

  /** The history with the events that follow it, remembered for the next reader; the same for who read them at the same time. */
  add(history: History, logged: readonly LoggedEvent[]): History {
    if (logged.length === 0) return history;
    const began = performance.now();
    const events = logged.map(toRecorded);
    const folded = fold(history.id, events, history.folded);
    const longer: History = {
      id: history.id,
      version: logged.at(-1)?.version ?? history.version,
      events: [...history.events, ...events],
      size: history.size + sizeOfAll(events),
      commands: withCommands(history.commands, logged),
      folded,
      state: seatsOn(folded, history.day),
      day: history.day,
    };
    const known = this.#known(history.id);
    const told = known?.version === longer.version && known.day === longer.day ? known : longer;
    made.set(told, (made.get(told) ?? 0) + withRows * (performance.now() - began));
    if (longer.version > (known?.version ?? 0)) this.#remember(longer);
    return told;
  }

  #forget(id: string): void {
    this.#kept.delete(id);
    this.#held.delete(id);
    forgetViews(id);
    forgetTold(id);
  }
}

/** What memory holds was read for everybody, so who reads for one person asks the database first whether they may reach it. */
const isReachable = async (em: EntityManager, id: string): Promise<boolean> =>
  em.getSessionContext() === undefined ||
  (await em.execute('select from stream where id = ?', [id])).length > 0;

const tellsOfErasure = ({ type }: LoggedEvent): boolean => type === PersonalDataErased.name;

function withCommands(known: History['commands'], logged: readonly LoggedEvent[]): History['commands'] {
  const commands = new Map(known);
  for (const { commandId, actor, version } of logged) {
    const first = commands.get(commandId)?.first ?? version;
    commands.set(commandId, { actor, first, last: version });
  }
  return commands;
}
