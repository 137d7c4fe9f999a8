import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { divideTexts } from '../field/erasable-text.ts';
import { recorded } from '../testing/scenario.ts';
import { marksOf } from '../timeline/marks.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { everyEventType, exampleHappening, exampleHappenings, exampleOf } from './index.ts';

/** Names of fields at every depth, as far as a value or its schema has them. */
const namesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, x]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(x)]);

interface Inside {
  wrapped?: Inside;
  item?: Inside;
  entries?: Record<string, Inside>;
}
const namesOf = ({ wrapped, item, entries }: Inside): string[] => {
  const inner = wrapped ?? item;
  return inner ? namesOf(inner) : Object.entries(entries ?? {}).flatMap(([name, x]) => [name, ...namesOf(x)]);
};

describe('the examples', () => {
  it.each(everyEventType)('of $name is accepted as it stands, whole and with the least', ({ schema }) => {
    for (const onlyRequired of [false, true]) {
      const data = exampleOf(schema, { onlyRequired });
      expect(v.parse(schema, data)).toEqual(data);
    }
  });

  it.each(everyEventType)('of $name fills every field there is', (type) => {
    expect(new Set(namesIn(exampleOf(type.schema)))).toEqual(new Set(namesOf(type.schema as Inside)));
  });

  it('are the same at every call', () => {
    expect(exampleHappenings()).toEqual(exampleHappenings());
  });

  it('tell one history with a sentence for each of them', () => {
    const history = recorded(exampleHappenings());
    const marks = marksOf(timelineOf('example', history, 'known'));
    expect(marks.map(({ type }) => type)).toEqual(everyEventType.map(({ name }) => name));
    expect(marks.map(({ sentence }) => `${sentence.nl} ${sentence.en}`).join(' ')).not.toMatch(
      /undefined|null|object/,
    );
    expect(fold('example', history).decisions['decision-1']).toBeDefined();
  });

  it('speak of their own subject in real words, not in placeholders', () => {
    expect(JSON.stringify(exampleHappenings())).not.toContain('Een voorbeeld bij');
  });
});

describe('examples with words of one’s own', () => {
  it('put them in every text field, by its pointer', () => {
    for (const type of everyEventType) {
      const { data } = exampleHappening(type, { text: (pointer) => `canary ${type.name}${pointer}` });
      const { texts } = divideTexts(type.schema, data as object);
      for (const [pointer, text] of Object.entries(texts ?? {}))
        expect(text).toBe(`canary ${type.name}${pointer}`);
    }
  });
});
