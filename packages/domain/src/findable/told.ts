import { evolve } from '../collaboration/fold.ts';
import { folding } from '../collaboration/put.ts';
import { nothingYet } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { followTexts } from '../field/erasable-text.ts';
import { isErasedText } from '../field/erased-text.ts';
import type { Language } from '../frame/text.ts';
import { type Standing, standingOf, textsOf } from './standing.ts';
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
  const { standing, languages } = folding(() => followed(thing, events));
  return standing && first && last ? { standing, languages, first, last } : null;
}

/** Goes through events about a thing; of what stands there after each, only what is new is looked at. */
function followed(thing: Thing, events: readonly Recorded[]) {
  const languages = new Map<string, Language>();
  let [state, standing] = [nothingYet(''), null as Standing | null];
  let newIn: ReturnType<typeof followTexts> | null = null;
  for (const event of events) {
    state = evolve(state, event);
    standing = standingOf(thing, state);
    if (standing) newIn ??= followTexts(standing.schema);
    for (const at of newIn?.(standing?.value ?? null) ?? []) languages.set(at, event.language);
  }
  return { standing, languages };
}

/** A text with its place and its language. */
export interface Said {
  at: string;
  text: string;
  language: Language;
}

/** Every text and translation that was not erased. */
export function saidOf({ standing, languages, first }: Told): Said[] {
  const own = Object.entries(textsOf(standing)).map(([at, text]) => ({
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
