import { evolve } from '../collaboration/fold.ts';
import { nothingYet } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { isErasedText } from '../field/erased-text.ts';
import type { Language } from '../frame/text.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Thing } from './thing.ts';

/** How a thing stands, and how it came to be told. */
export interface Told {
  standing: Standing;
  /** The language each of its texts was said in, by its place. */
  languages: ReadonlyMap<string, Language>;
  first: Recorded;
  last: Recorded;
}

/** How a thing stands after events about it; a text has the language of the event that said it. */
export function told(thing: Thing, events: readonly Recorded[]): Told | null {
  const [first, last] = [events[0], events.at(-1)];
  const languages = new Map<string, Language>();
  let [state, standing, before] = [nothingYet(''), null as Standing | null, {} as Standing['texts']];
  for (const event of events) {
    state = evolve(state, event);
    standing = standingOf(thing, state);
    const texts = standing?.texts ?? {};
    for (const at of Object.keys(texts)) if (texts[at] !== before[at]) languages.set(at, event.language);
    before = texts;
  }
  return standing && first && last ? { standing, languages, first, last } : null;
}

/** A text with its place and its language. */
export interface Said {
  at: string;
  text: string;
  language: Language;
}

/** Every text and translation that was not erased. */
export function saidOf({ standing, languages, first }: Told): Said[] {
  const own = Object.entries(standing.texts).map(([at, text]) => ({
    at,
    text,
    language: languages.get(at) ?? first.language,
  }));
  const translated = standing.translations.map(({ fieldName, language, text }) => ({
    at: `/${fieldName}`,
    text,
    language,
  }));
  return [...own, ...translated].filter(({ text }) => !isErasedText(text));
}
