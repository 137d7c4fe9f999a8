import { type ClockId, dayOf, type Language, plusDays, type Recorded, type Span } from '@samenspel/domain';
import type { Moment } from '#lib/moment/index.ts';
import { dateAt, placeOf, plusMonths } from '#lib/time/axis.ts';
import { type Drawn, drawnUpTo } from './chart/drawn.ts';
import { layoutOf } from './chart/lay-out.ts';
import { Replay } from './replay.ts';
import { type MomentView, viewOf } from './view.ts';

/** What the server sent of the moment that was asked for. */
interface Sent {
  view: MomentView;
  drawn: Drawn;
  span: Span;
  today: string;
}

/** Somebody's visit to a history: the moment they are at, and what is to be seen there. */
export class Visit {
  at = $state<string | null>(null);
  clock = $state<ClockId>('known');
  since = $state<string | null>(null);
  /** The whole history, once it is here; until then the server answers. */
  replay = $state.raw<Replay | null>(null);
  /** Width of the part with the time, in CSS pixels. */
  width = $state(880);

  readonly #sent: () => Sent;
  readonly #language: () => Language;
  readonly #face = $derived.by(() => this.replay?.on(this.clock) ?? null);
  readonly #layout = $derived(
    this.#face && this.replay ? layoutOf(this.#face, this.replay.span, this.width) : null,
  );

  readonly view = $derived.by((): MomentView => {
    const moment: Moment = { at: this.at, clock: this.clock, since: this.since };
    return this.replay ? viewOf(this.replay, moment) : this.#sent().view;
  });

  readonly drawn = $derived.by(
    (): Drawn =>
      this.#layout
        ? drawnUpTo(this.#layout, this.at ?? this.span.until, this.#language())
        : this.#sent().drawn,
  );

  readonly span = $derived.by((): Span => this.replay?.span ?? this.#sent().span);

  /** The day the handle stands on: the moment, kept within the axis. */
  readonly day = $derived(dateAt(placeOf(this.at ?? this.span.until, this.span), this.span));

  constructor(sent: () => Sent, language: () => Language) {
    this.#sent = sent;
    this.#language = language;
    this.arrive();
  }

  /** Takes over the moment of a page that was loaded. */
  arrive(): void {
    this.moveTo(this.#sent().view);
  }

  /** Goes to a moment as an address says it. */
  moveTo({ at, clock, since }: Moment): void {
    this.at = at !== null && at >= this.#sent().today ? null : at;
    this.clock = clock;
    this.since = since;
  }

  /** Goes to a day; the end of the axis is now, which moves along with what comes in. */
  goTo(date: string): void {
    const day = dateAt(placeOf(date, this.span), this.span);
    this.at = day >= this.span.until ? null : day;
  }

  goToPlace(place: number): void {
    this.goTo(dateAt(place, this.span));
  }

  byDays(days: number): void {
    this.goTo(plusDays(this.day, days));
  }

  byMonths(months: number): void {
    this.goTo(plusMonths(this.day, months));
  }

  /** @returns whether there was a change to step to. */
  stepOn(): boolean {
    const { next } = this.view;
    if (next) this.at = next;
    return next !== null;
  }

  /**
   * The history has arrived, or has grown.
   * @param whole whether these are all events there are; otherwise they come after those that are here.
   */
  receive(events: readonly Recorded[], key: string, whole: boolean): void {
    const before = this.replay;
    this.replay =
      before && !whole ? before.with(events) : new Replay(key, events, dayOf(new Date().toISOString()));
  }
}
