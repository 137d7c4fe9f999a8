import {
  type Changes,
  type ClockId,
  changesOf,
  type Mark,
  marksOf,
  type Picture,
  picturesOf,
  type Recorded,
  type Span,
  type Stretches,
  spanOf,
  stretchesOf,
  type Timeline,
  timelineOf,
  withMore,
} from '@samenspel/domain';

/** One history on one clock, with everything that is computed once and then only looked up. */
export interface Face {
  timeline: Timeline;
  marks: readonly Mark[];
  changes: Changes;
  stretches: Stretches;
  pictures: readonly Picture[];
  /** The marks at which something was decided, with their dates. */
  decided: { marks: readonly Mark[]; dates: readonly string[] };
}

/** A history that can be visited on either clock; a clock is laid out when it is first asked for. */
export class Replay {
  readonly id: string;
  readonly events: readonly Recorded[];
  readonly today: string;
  readonly span: Span;
  readonly #faces = new Map<ClockId, Face>();
  readonly #earlier: Replay | undefined;

  /**
   * @param events all events the viewer may see, by version.
   * @param today calendar date, `YYYY-MM-DD`.
   * @param earlier the same history before some events were added; what it has laid out is used again.
   */
  constructor(id: string, events: readonly Recorded[], today: string, earlier?: Replay) {
    this.id = id;
    this.events = events;
    this.today = today;
    this.span = spanOf(events, today);
    this.#earlier = earlier;
  }

  on(clock: ClockId): Face {
    const known = this.#faces.get(clock);
    if (known) return known;
    const face = this.#layOut(clock);
    this.#faces.set(clock, face);
    return face;
  }

  /** The history with events that came in later; the same one when there is nothing new. */
  with(events: readonly Recorded[]): Replay {
    const last = this.events.at(-1)?.version ?? 0;
    const later = events.filter((event) => event.version > last);
    return later.length === 0 ? this : new Replay(this.id, [...this.events, ...later], this.today, this);
  }

  #layOut(clock: ClockId): Face {
    const earlier = this.#earlier;
    const before = earlier ? earlier.#faces.get(clock) : undefined;
    const timeline = before
      ? withMore(before.timeline, this.events)
      : timelineOf(this.id, this.events, clock);
    const marks = marksOf(timeline, before?.marks);
    return {
      timeline,
      marks,
      changes: changesOf(marks),
      stretches: stretchesOf(timeline),
      pictures: picturesOf(timeline),
      decided: decidedIn(marks),
    };
  }
}

const decides = ['DecisionTaken', 'DecisionImported'];

function decidedIn(marks: readonly Mark[]): Face['decided'] {
  const decided = marks.filter(({ type }) => decides.includes(type));
  return { marks: decided, dates: decided.map(({ date }) => date) };
}
