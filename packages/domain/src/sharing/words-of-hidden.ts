import type { Recorded } from '../event/event-type.ts';
import { isInNobodysName, isOfHidden, wordsOfPartners } from '../records/in-whose-name.ts';
import { kindNamed, kindOfStep } from '../records/lookup.ts';
import type { IsHidden } from './hidden-values.ts';

type Data = Readonly<Record<string, unknown>>;
type Corrections = readonly { fieldName: string }[];

/**
 * Events without the words of partners that are not shown: those said along with standing behind a record in their name or, by
 * steps of before, in nobody's, what they were translated as, and what a correction says of them but that it empties them.
 * @param kinds of the records, by their ids.
 * @param isOutside whether they are for somebody outside the team.
 */
export function withoutWordsOfHidden(
  events: readonly Recorded[],
  kinds: ReadonlyMap<string, string>,
  isHidden: IsHidden,
  isOutside: boolean,
): Recorded[] {
  const ofHidden = (event: Recorded) => {
    const kind = kindOfStep(event.type);
    return kind !== undefined && isOfHidden(kind, event.type, event.data as Data, isHidden);
  };
  const muted = new Set(events.filter(ofHidden).map(({ data }) => (data as Data).recordId));
  return events.flatMap((event) => {
    const data = event.data as Data;
    const kind = kindNamed(kinds.get(String(data.recordId)) ?? '');
    if (!kind) return [event];
    const words = wordsOfPartners(kind);
    if (isOutside && isInNobodysName(kind, event.type)) return [{ ...event, data: without(data, words) }];
    if (!muted.has(data.recordId)) return [event];
    if (event.type === 'TranslationAdded') return words.includes(String(data.fieldName)) ? [] : [event];
    if (event.type === 'RecordCorrected') return [{ ...event, data: emptying(data, words) }];
    return [ofHidden(event) ? { ...event, data: without(data, words) } : event];
  });
}

const without = (data: Data, words: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !words.includes(name)));

const emptying = (data: Data, words: readonly string[]): Data => ({
  ...data,
  corrections: (data.corrections as Corrections).map((one) =>
    words.includes(one.fieldName) ? { fieldName: one.fieldName } : one,
  ),
});
