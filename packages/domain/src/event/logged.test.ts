import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { everyEventType, exampleHappening, exampleHappenings } from '../examples/index.ts';
import { erasedText, isErasedText } from '../field/erased-text.ts';
import { line, optional, text } from '../field/field.ts';
import { eventTypeNamed } from '../registry.ts';
import { sentenceOf } from '../timeline/marks.ts';
import { defineEvent, type EventType, type Happening, type Recorded } from './event-type.ts';
import { fromLogged, type LoggedForm, toLogged } from './logged.ts';
import { upcastFrom } from './upcast.ts';

const label = { nl: 'wens', en: 'wish' };

const WishMade = defineEvent('WishMade', {
  describes: 'Somebody made a wish.',
  version: 2,
  upcasts: {
    1: upcastFrom(v.object({ wish: line(label), why: optional(text(label)) }), ({ wish, why }) => ({
      title: wish.trim(),
      ...(why === undefined ? {} : { reason: why.trim() }),
    })),
  },
  schema: v.object({ title: line(label), reason: optional(text(label)) }),
  sentence: ({ title }) => ({ nl: title, en: title }),
  evolve: (state) => state,
});
const wishesOnly = (name: string) => (name === 'WishMade' ? (WishMade as unknown as EventType) : undefined);

const place = {
  streamId: 'avondplein',
  id: 'e7',
  version: 7,
  occurredOn: '2024-06-13',
  recordedAt: '2024-06-14T08:00:00.000Z',
  actor: 'someone',
};
const inDutch = { language: 'nl', visibility: 'team' } as const;
const firstVersion: LoggedForm = {
  ...place,
  type: 'WishMade',
  typeVersion: 1,
  facts: { ...inDutch, data: {} },
  texts: { '/wish': 'Licht ', '/why': 'Donker' },
};
const logged = (happening: Happening, version = 1): LoggedForm => ({
  ...place,
  version,
  ...toLogged(happening, inDutch),
});
const erased = (event: LoggedForm): LoggedForm => ({ ...event, texts: null, erased: event.texts !== null });

describe('what happened, in the log and back', () => {
  it.each(everyEventType)('$name comes back to exactly what it was', (type) => {
    const happening = exampleHappening(type);
    const { data, language, visibility } = fromLogged(logged(happening));
    expect({ data, language, visibility }).toEqual({ data: happening.data, ...inDutch });
  });

  it.each(everyEventType)('$name is recorded in its current version', (type) => {
    expect(toLogged(exampleHappening(type), inDutch).typeVersion).toBe(type.version);
  });

  it('keeps the visibility of a happening of its own', () => {
    const happening: Happening = { type: 'CollaborationPaused', data: {}, visibility: 'funder' };
    expect(toLogged(happening, inDutch).facts).toEqual({ ...inDutch, visibility: 'funder', data: {} });
  });

  it('leaves the facts it was given as they were', () => {
    const event = logged(exampleHappening(eventTypeNamed('DecisionProposed') as EventType));
    const before = structuredClone(event);
    fromLogged(event);
    expect(event).toEqual(before);
  });
});

describe('an event of an older version', () => {
  it('is read in the shape of the current one', () => {
    expect(fromLogged(firstVersion, wishesOnly).data).toEqual({ title: 'Licht', reason: 'Donker' });
  });

  it('is read with stand-ins when its texts were erased', () => {
    expect(fromLogged(erased(firstVersion), wishesOnly).data).toEqual({ title: '(tekst gewist)' });
  });
});

describe('an event that this release does not know', () => {
  it.each([
    ['of a newer version', { typeVersion: 3 }, 'Unknown event type "WishMade" (version 3 of the type)'],
    ['of no type', { type: 'WishMet' }, 'Unknown event type "WishMet" (version 1 of the type)'],
    ['named like what every object has', { type: 'constructor' }, 'Unknown event type "constructor"'],
  ])('%s is refused with its stream and its position', (_, strange, message) => {
    const typeNamed = 'typeVersion' in strange ? wishesOnly : eventTypeNamed;
    const read = () => fromLogged({ ...firstVersion, ...strange }, typeNamed);
    expect(read).toThrow(message);
    expect(read).toThrow('at position 7 of stream "avondplein"');
  });
});

describe('an event whose texts were erased', () => {
  const filled = exampleHappenings().map((happening, index) => logged(happening, index + 1));
  const gone = filled.map((event) => fromLogged(erased(event)));

  it.each(gone)('$type still has a shape that fits its type', ({ type, data }) => {
    expect(v.parse((eventTypeNamed(type) as EventType).schema, data)).toEqual(data);
  });

  it('tells what happened without holes, and none of the words', () => {
    const texts = new Set(
      filled.flatMap((event) => Object.values(event.texts ?? {})).map((text) => JSON.stringify(text)),
    );
    gone.forEach((event, index) => {
      const state = fold('avondplein', gone.slice(0, index + 1));
      const { nl, en } = sentenceOf(event, state);
      expect(`${nl} ${en}`).not.toMatch(/undefined|null|\[object/);
      const told = JSON.stringify([state, nl, en]);
      expect([...texts].filter((words) => told.includes(words))).toEqual([]);
    });
  });

  it('says so in the language of the event, wherever a text had to be', () => {
    const event = logged(exampleHappening(eventTypeNamed('DecisionProposed') as EventType));
    const english = { ...event, facts: { ...event.facts, language: 'en' } };
    const data = fromLogged(erased(english)).data as Record<string, unknown>;
    expect(data).toMatchObject({
      title: '(text erased)',
      options: [
        { id: 'option-1', title: '(text erased)' },
        { id: 'option-2', title: '(text erased)' },
      ],
      affected: ['(text erased)', '(text erased)'],
    });
    expect(JSON.stringify(data)).not.toContain('"for"');
  });

  it('can be told from one with texts', () => {
    expect(Object.values(erasedText).map(isErasedText)).toEqual([true, true]);
    expect(['Licht', '', null, undefined].map(isErasedText)).toEqual([false, false, false, false]);
  });

  it('stays as it was when it never had any', () => {
    const paused: Recorded = fromLogged(erased(logged({ type: 'CollaborationPaused', data: {} })));
    expect(paused.data).toEqual({});
  });
});
