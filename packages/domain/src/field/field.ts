import * as v from 'valibot';
import type { Text } from '../frame/text.ts';

/**
 * What a form, the GraphQL schema and the log need to know about a field besides its type.
 * `erasable` marks free text: the log keeps it beside the event, so that it can be erased without breaking the history.
 */
export interface FieldNotes {
  label?: Text;
  control:
    | 'line'
    | 'text'
    | 'date'
    | 'choice'
    | 'reference'
    | 'number'
    | 'money'
    | 'period'
    | 'switch'
    | 'list'
    | 'group'
    | 'hidden';
  erasable?: boolean;
  /** Name of the GraphQL enum or object made from this field; PascalCase. */
  typeName?: string;
  options?: Readonly<Record<string, Text>>;
  /** Kind of record a reference points to. */
  refersTo?: string;
}

const notes = <T>(field: FieldNotes) => v.metadata<T, { field: FieldNotes }>({ field });

/** Whether a text can be kept at all: the log's canonical form has no way to write half of a character. */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

/** Whether a text is without U+0000: the database keeps no text with it, and people write none. */
export const hasNoNul = (text: string): boolean => !text.includes('\0');

/** Whether an id is none of the names that every object has by itself, such as `constructor`. */
export const isNoBuiltIn = (id: string): boolean => !(id in Object.prototype);

/** Whether a period does not end before it begins. */
export const endsAfterItBegins = ({ from, until }: { from: string; until?: string | undefined }): boolean =>
  until === undefined || from <= until;

/** A text in one line: without breaks and control characters, and without what turns the direction of what stands after it. */
export const asOneLine = (text: string): string =>
  text.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');

/** Signs that nobody sees: those made for that, and the blanks of Braille, of musical notes and of hieroglyphs. */
export const unseen = /[\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]/gu;

/** Whether there is anything of a text to see. */
export const isVisible = (text: string): boolean =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll(unseen, ''));

/** A text that nobody sees is none. */
const orNothing = (text: string): string => (isVisible(text) ? text : '');

/** One line of free text, at most `max` characters (default 200); breaks in it become spaces. */
export const line = (label: Text, max = 200) =>
  v.pipe(
    v.string(),
    v.check(isWellFormed),
    v.check(hasNoNul),
    v.transform(asOneLine),
    v.trim(),
    v.transform(orNothing),
    v.nonEmpty(),
    v.maxLength(max),
    notes<string>({ label, control: 'line', erasable: true }),
  );

/** Whether a text is no address that runs as a script where it is followed; browsers pass over control characters in it. */
export const isNoScript = (text: string): boolean =>
  !/^ *(javascript|vbscript|blob|data(?=:\S)):/i.test(text.replaceAll(/\p{C}/gu, ''));

/** Whether a text is no address with a name or password before its host (RFC 3986, 3.2.1): a secret, or a host that only looks like one. */
export const isNoLogin = (text: string): boolean => !/^ *[a-z][a-z\d+.-]*:[\\/]{2}[^\\/?#]*@/i.test(text);

/** Lines end in one way, however whoever sends them ends them: forms without scripts and some files with two characters. */
export const withPlainLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Free text of several lines, at most `max` characters (default 4,000). */
export const text = (label: Text, max = 4000) =>
  v.pipe(
    v.string(),
    v.check(isWellFormed),
    v.check(hasNoNul),
    v.transform(withPlainLines),
    v.trim(),
    v.transform(orNothing),
    v.nonEmpty(),
    v.maxLength(max),
    notes<string>({ label, control: 'text', erasable: true }),
  );

/** A calendar date, `YYYY-MM-DD`. */
export const date = (label: Text) =>
  v.pipe(v.string(), v.isoDate(), notes<string>({ label, control: 'date' }));

/** One of a fixed list of ids; `typeName` becomes the GraphQL enum. */
export const choice = <const O extends Readonly<Record<string, Text>>>(
  typeName: string,
  label: Text,
  options: O,
) => {
  const ids = Object.keys(options) as [keyof O & string, ...(keyof O & string)[]];
  return v.pipe(v.picklist(ids), notes<keyof O & string>({ label, control: 'choice', typeName, options }));
};

/** The bare names of a list whose entries carry more than a name. */
export const namesIn = <const R extends Readonly<Record<string, { name: Text }>>>(record: R) =>
  Object.fromEntries(Object.entries(record).map(([id, { name }]) => [id, name])) as {
    [K in keyof R & string]: Text;
  };

/** Reference to another record by its id. */
export const reference = (label: Text, refersTo: string) =>
  v.pipe(
    v.string(),
    v.check(isWellFormed),
    v.check(hasNoNul),
    v.check(isNoBuiltIn),
    v.nonEmpty(),
    v.maxLength(100),
    notes<string>({ label, control: 'reference', refersTo }),
  );

/** A machine-made id or key: no free text. */
export const key = (max = 300) =>
  v.pipe(
    v.string(),
    v.check(isWellFormed),
    v.check(hasNoNul),
    v.check(isNoBuiltIn),
    v.nonEmpty(),
    v.maxLength(max),
    notes<string>({ control: 'hidden' }),
  );

export const wholeNumber = (label: Text, min: number, max: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
    notes<number>({ label, control: 'number' }),
  );

/** A number of things, with decimals where they are not whole: 0 to 1,000,000. */
export const amount = (label: Text) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000), notes<number>({ label, control: 'number' }));

/** Whether an amount has no part of a cent. */
export const isToTheCent = (euros: number): boolean => Math.abs(Math.round(euros * 100) - euros * 100) < 1e-4;

/** An amount of money in euros, to the cent: 0 to 1,000,000,000. */
export const money = (label: Text) =>
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(1_000_000_000),
    v.check(isToTheCent),
    notes<number>({ label, control: 'money' }),
  );

/** From one calendar date to another, both included; without an end it goes on. */
export const period = (label: Text) =>
  v.pipe(
    v.object({
      from: date({ nl: 'vanaf', en: 'from' }),
      until: optional(date({ nl: 'tot en met', en: 'until' })),
    }),
    v.check(endsAfterItBegins),
    notes<{ from: string; until?: string | undefined }>({ label, control: 'period', typeName: 'OpenPeriod' }),
  );

export const toggle = (label: Text) => v.pipe(v.boolean(), notes<boolean>({ label, control: 'switch' }));

/** Between `min` and `max` items of one kind; a choice or reference that is named twice counts once. */
export const list = <const S extends v.GenericSchema>(label: Text, item: S, min = 0, max = 100) =>
  v.pipe(
    v.array(item),
    v.transform((items) => (isNamed(item) ? [...new Set(items)] : items)),
    v.minLength(min),
    v.maxLength(max),
    notes<v.InferOutput<S>[]>({ label, control: 'list' }),
  );

const isNamed = (item: v.GenericSchema): boolean =>
  ['choice', 'reference', 'hidden'].includes(notesOf(item)?.control ?? '');

/** Whether values of a field are lists of choices or references: who or what is named in them, in whatever order. */
export function isNamedList(schema: v.GenericSchema): boolean {
  const { wrapped, item } = schema as { wrapped?: v.GenericSchema; item?: v.GenericSchema };
  return wrapped ? isNamedList(wrapped) : item !== undefined && isNamed(item);
}

/** A named group of fields; `typeName` becomes the GraphQL object and input. */
export const group = <const E extends v.ObjectEntries>(typeName: string, entries: E) =>
  v.pipe(
    v.object(entries),
    notes<v.InferOutput<v.ObjectSchema<E, undefined>>>({ control: 'group', typeName }),
  );

export const optional = <const S extends v.GenericSchema>(schema: S) => v.optional(schema);

/** The notes on a field; looks through `optional`. */
export function notesOf(schema: v.GenericSchema): FieldNotes | undefined {
  const own = v.getMetadata(schema as Parameters<typeof v.getMetadata>[0]).field as FieldNotes | undefined;
  if (own) return own;
  const inner = (schema as { wrapped?: v.GenericSchema }).wrapped;
  return inner ? notesOf(inner) : undefined;
}
