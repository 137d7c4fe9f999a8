import type { EventName, eventTypes, Recorded } from '@samenspel/domain';
import type { InferOutput } from 'valibot';

/** Types of columns, and what a row gives for them. */
type Columns = Readonly<Record<string, 'text' | 'boolean' | 'date'>>;
type Own<C extends Columns> = {
  [Name in keyof C]: C[Name] extends 'boolean' ? boolean : C[Name] extends 'date' ? string | null : string;
};
type Handlers<C extends Columns> = {
  [Name in EventName]?: (
    data: InferOutput<(typeof eventTypes)[Name]['schema']>,
    event: Omit<Recorded, 'data'>,
  ) => Own<C>;
};

/** A row of a read table: which event it follows from, its place on both clocks, and its own columns. */
export type Row = {
  collaboration_id: string;
  version: number;
  occurred_on: string;
  recorded_at: string;
  [column: string]: string | number | boolean | null;
};

/** A read table as a value: what it is called and which row follows from which event. It is never written otherwise. */
export type Projection = {
  table: string;
  /** Every column with its type, in the words of PostgreSQL. */
  columns: Readonly<Record<keyof Row, string>>;
  /** The event types it looks at. */
  types: ReadonlySet<string>;
  /**
   * Rows that follow from events of one collaboration, whatever came before or comes after them; of things, those that
   * follow from all the events about each.
   */
  rowsOf: (collaborationId: string, events: readonly Recorded[]) => Row[];
};

/** A read table of things as they stand: the rows of a thing, named in the column `thing`, take the place of those before. */
export type ThingProjection = Projection & {
  /** The thing an event is about, or null; unlike others of its collaboration. */
  thingOf: (event: Recorded) => string | null;
  /** Columns of the primary key. */
  key: readonly string[];
};

export const isOfThings = (it: Projection): it is ThingProjection => Object.hasOwn(it, 'thingOf');

/** What every row says of the event it follows from. */
export const place = {
  collaboration_id: 'text',
  version: 'integer',
  occurred_on: 'date',
  recorded_at: 'timestamptz',
};

/**
 * Describes a read table by the row that each event type leaves in it; other events leave none.
 * @param columns those besides the place of the event, by their names in the table.
 */
export function projection<C extends Columns>(table: string, columns: C, on: Handlers<C>): Projection {
  type Handler = (data: unknown, event: Recorded) => Own<C>;
  const handlers = new Map(Object.entries(on) as [string, Handler][]);
  return {
    table,
    columns: { ...place, ...columns },
    types: new Set(handlers.keys()),
    rowsOf: (collaborationId, events) =>
      events.flatMap((event) => {
        const own = handlers.get(event.type)?.(event.data, event);
        return own ? [{ ...placeOf(collaborationId, event), ...own }] : [];
      }),
  };
}

const placeOf = (id: string, { version, occurredOn, recordedAt }: Recorded) => ({
  collaboration_id: id,
  version,
  occurred_on: occurredOn,
  recorded_at: recordedAt,
});
