import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defineEvent, type EventType } from '../event/event-type.ts';
import { toLogged } from '../event/logged.ts';
import { upcastFrom } from '../event/upcast.ts';
import { everyEventType, exampleHappening, goldenOf } from '../examples/index.ts';
import { key, line } from '../field/field.ts';
import { eventTypes } from '../registry.ts';
import { jsonSchemaOf } from './index.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ }, allowUnionTypes: true });
const problemsOf = (type: EventType, value: unknown, version = type.version) => {
  const schema = jsonSchemaOf(type, version);
  const check = ajv.getSchema(schema.$id as string) ?? ajv.compile(schema);
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const content = ({ facts, texts }: { facts: object; texts: object | null }) => ({ facts, texts });
const proposed = eventTypes.DecisionProposed as unknown as EventType;
const whole = content(goldenOf(proposed, 1).logged);

describe('the JSON Schema of an event type', () => {
  it.each(everyEventType)('of $name accepts what the log keeps of it', (type) => {
    expect(problemsOf(type, content(goldenOf(type, type.version).logged))).toEqual([]);
  });

  it.each(everyEventType)('of $name accepts the least there can be, and erased texts', (type) => {
    const least = exampleHappening(type, { onlyRequired: true });
    const logged = content(toLogged(least, { language: 'en', visibility: 'funder' }));
    expect(problemsOf(type, logged)).toEqual([]);
    expect(problemsOf(type, { ...logged, texts: null })).toEqual([]);
  });

  it.each([
    ['a text among the facts', { ...whole, facts: { ...whole.facts, data: { title: 'Kiosk' } } }],
    ['a text nobody asked for', { ...whole, texts: { ...whole.texts, '/secret': 'x' } }],
    ['a text that had to be there missing', { ...whole, texts: { '/context': 'x' } }],
    ['a fact of its own', { facts: { ...whole.facts, name: 'x' }, texts: null }],
    ['a part missing', { facts: whole.facts }],
  ])('refuses %s', (_, value) => {
    expect(problemsOf(proposed, value)).not.toEqual([]);
  });

  it('names every field in Dutch and English, texts by where they stand', () => {
    const { $schema, properties } = jsonSchemaOf(proposed);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(properties?.texts?.patternProperties).toMatchObject({
      '^/title$': { title: 'titel / title', maxLength: 200 },
      '^/options/(?:0|[1-9][0-9]*)/for$': { title: 'ervoor / for' },
      '^/affected/(?:0|[1-9][0-9]*)$': { title: 'groep / group' },
    });
    expect(properties?.facts?.properties?.data?.properties?.reversibility).toMatchObject({
      title: 'terug te draaien / reversibility',
      description: expect.stringContaining('hardly: nauwelijks / hardly'),
    });
  });

  it('says nothing of how it was made', () => {
    expect(JSON.stringify(everyEventType.map((type) => jsonSchemaOf(type)))).not.toMatch(/x-kept|"field":/);
  });
});

describe('the JSON Schema of an older version', () => {
  const label = { nl: 'wens', en: 'wish' };
  const WishMade = defineEvent('WishMade', {
    describes: 'Somebody made a wish.',
    version: 2,
    upcasts: {
      1: upcastFrom(v.object({ wishId: key(), wish: line(label) }), ({ wish }) => ({ title: wish })),
    },
    schema: v.object({ title: line(label) }),
    sentence: () => label,
    evolve: (state) => state,
  }) as unknown as EventType;

  it('describes the shape of that version', () => {
    const logged = content(goldenOf(WishMade, 1).logged);
    expect(problemsOf(WishMade, logged, 1)).toEqual([]);
    expect(problemsOf(WishMade, logged, 2)).not.toEqual([]);
  });

  it('does not exist for a version that no release knew', () => {
    expect(() => jsonSchemaOf(WishMade, 3)).toThrow('WishMade has no version 3.');
  });
});
