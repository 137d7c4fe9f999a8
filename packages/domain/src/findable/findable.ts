import type { Recorded } from '../event/event-type.ts';
import type { Language } from '../frame/text.ts';
import { restsOnHidden } from '../sharing/without-hidden.ts';
import { isOfTheTeam, isSeenAt, levelsOf } from './levels.ts';
import type { Level } from './standing.ts';
import { type Thing, thingOf } from './thing.ts';
import { saidOf, type Told, told } from './told.ts';

/** What can be found of a thing in one language, as those of one level read it. */
export interface Findable extends Thing, Level {
  /** `Decision`, `Partner` or the name of a kind of record. */
  kind: string;
  language: Language;
  /** The title in this language, or else as it was given; empty when it was erased. */
  title: string;
  titleLanguage: Language;
  /** All other free text in this language. */
  texts: readonly string[];
  occurredOn: string;
  /** The last event it follows from. */
  version: number;
  recordedAt: string;
}

/**
 * What can be found of one thing. Who sees what may differ from one of its events to the next; then there is a
 * findable for each level at which it reads differently, and a reader goes by the narrowest of those they see.
 * @param all all that are about the thing and no others, by version.
 */
export function findablesOf(all: readonly Recorded[]): Findable[] {
  const events = all.map(withinTheTeam);
  const thing = events[0] && thingOf(events[0]);
  const whole = thing ? told(thing, events) : null;
  if (!thing || !whole) return [];
  const { seen } = whole.standing;
  if (seen) return pagesOf(thing, seen, whole);
  const kept: Page[][] = [];
  for (const level of levelsOf(events)) {
    const pages = pagesAt(thing, level, events);
    const wider = kept.findLast(([page]) => page && isOfTheTeam(page)) ?? [];
    if (pages.length > 0 && saidIn(pages) !== saidIn(wider)) kept.push(pages);
  }
  return kept.flat();
}

/** What names another thing is read by who sees both, which nobody can tell from one of them: outside the team it is not searched. */
const withinTheTeam = (event: Recorded): Recorded =>
  isOfTheTeam(event) && restsOnHidden(event, () => true) ? { ...event, visibility: 'team' } : event;

type Page = Findable;

function pagesAt(thing: Thing, level: Level, events: readonly Recorded[]): Page[] {
  const seen = told(
    thing,
    events.filter((event) => isSeenAt(event, level)),
  );
  return seen ? pagesOf(thing, level, seen) : [];
}

const saidIn = (pages: readonly Page[]): string =>
  JSON.stringify(
    pages.map(({ title, titleLanguage, language, texts, occurredOn }) => [
      title,
      titleLanguage,
      language,
      texts,
      occurredOn,
    ]),
  );

function pagesOf(thing: Thing, { visibility, author }: Level, whole: Told): Page[] {
  const { standing, first, last } = whole;
  const said = saidOf(whole);
  const titles = said.filter(({ at }) => at === standing.titleAt);
  const given = titles[0] ?? { text: '', language: whole.languages.get(standing.titleAt) ?? first.language };
  return [...new Set(said.map(({ language }) => language))].map((language) => {
    const title = titles.find((one) => one.language === language) ?? given;
    return {
      ...thing,
      kind: standing.kind,
      language,
      visibility,
      author,
      title: title.text,
      titleLanguage: title.language,
      texts: said.flatMap((one) =>
        one.language === language && one.at !== standing.titleAt ? [one.text] : [],
      ),
      occurredOn: standing.occurredOn ?? first.occurredOn,
      version: last.version,
      recordedAt: last.recordedAt,
    };
  });
}
