import type * as v from 'valibot';
import { notesOf } from '../../field/field.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { defineView } from '../view.ts';
import { initiativeLink } from './initiative-link.ts';
import { sharedLesson } from './shared-lesson.ts';

/** One initiative, as a star around the project. */
export interface Star {
  id: string;
  title: string;
  lang: string;
  kinship: string | null;
  jointAim: string | null;
  /** How deep the connection is, or was when it ended. */
  depth: Word | null;
  state: Word;
  /** Since when it is in this state. */
  on: string;
}

/** One lesson that was given or received. */
export interface LedgerLesson {
  id: string;
  title: string;
  lang: string;
  /** Name of the initiative. */
  initiative: string;
  worked: Word | null;
  on: string;
  /** What was done with it; null while nothing is known of that. */
  reuse: string | null;
}

export interface Constellation {
  /** How deep a connection can be, the loosest first. */
  depths: readonly Word[];
  /** The deepest connection first; what ended comes last. */
  stars: readonly Star[];
  /** What did not work stands first in each. */
  given: readonly LedgerLesson[];
  received: readonly LedgerLesson[];
  /** Lessons received of which no use is on record. */
  notReused: readonly string[];
  /** Lessons were given, and each of them worked. */
  onlySuccesses: boolean;
}

const depths: readonly Word[] = Object.entries(
  notesOf(initiativeLink.fields.depth as v.GenericSchema)?.options ?? {},
).map(([id, text]) => ({ id, text }));

export const constellation = defineView<Constellation>({
  name: { nl: 'Sterrenbeeld', en: 'Constellation' },
  invitation: {
    nl: 'Leg eerst één initiatief vast dat ergens anders aan hetzelfde werkt: één gesprek kan jullie een omweg besparen, en hen ook.',
    en: 'First put on record one initiative that works on the same thing elsewhere: one talk can save you a detour, and them too.',
  },
  of: (state) => {
    const stars = recordsOf(state, initiativeLink).map(starOf).toSorted(byDepth);
    const lessons = recordsOf(state, sharedLesson);
    if (stars.length + lessons.length === 0) return null;
    const names = new Map(stars.map(({ id, title }) => [id, title]));
    const ledger = (direction: 'given' | 'received') =>
      lessons
        .filter(({ fields }) => fields.direction === direction)
        .map(lessonOf(names))
        .toSorted(byFailure);
    const [given, received] = [ledger('given'), ledger('received')];
    return {
      depths,
      stars,
      given,
      received,
      notReused: received.filter(({ reuse }) => reuse === null).map(({ title }) => title),
      onlySuccesses: given.length > 0 && given.every(({ worked }) => worked?.id === 'worked'),
    };
  },
});

const starOf = (record: RecordOf<typeof initiativeLink>): Star => ({
  ...headOf(initiativeLink, record),
  kinship: record.fields.kinship ?? null,
  jointAim: record.fields.jointAim ?? null,
  depth: wordOf(initiativeLink, record, 'depth'),
  state: stateWord(initiativeLink, record),
  on: record.steps.find(({ to }) => to === record.state)?.occurredOn ?? record.occurredOn,
});

const lessonOf =
  (names: ReadonlyMap<string, string>) =>
  (record: RecordOf<typeof sharedLesson>): LedgerLesson => ({
    ...headOf(sharedLesson, record),
    initiative: names.get(record.fields.initiative ?? '') ?? '…',
    worked: wordOf(sharedLesson, record, 'worked'),
    on: record.occurredOn,
    reuse: record.fields.reuse ?? null,
  });

const nearness = ({ state, depth }: Star): number =>
  state.id === 'ended' ? -1 : depths.findIndex(({ id }) => id === depth?.id);
const byDepth = (a: Star, b: Star): number => nearness(b) - nearness(a);

const mostTelling = ['did-not-work', 'mixed', 'worked'];
const byFailure = (a: LedgerLesson, b: LedgerLesson): number =>
  mostTelling.indexOf(a.worked?.id ?? '') - mostTelling.indexOf(b.worked?.id ?? '');
