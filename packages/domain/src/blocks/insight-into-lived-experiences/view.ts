import type { Collaboration } from '../../collaboration/state.ts';
import { notesOf } from '../../field/field.ts';
import { groupedBy } from '../../frame/grouped.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { tension } from '../productive-tension/tension.ts';
import { defineView } from '../view.ts';
import { perspective } from './perspective.ts';

type Perspective = RecordOf<typeof perspective>;

/** A chair for each group of which something is on record. */
export interface Chair {
  /** Its latest perspective. */
  id: string;
  holder: string;
  lang: string;
  state: Word;
  source: Word | null;
  spokenBy: Word | null;
  /** Whether nobody has spoken to this group yet. */
  isEmpty: boolean;
  /** Whether the day has passed on which this group would be asked again. */
  askAgain: boolean;
}

/** What groups say on one theme, what was heard apart from what is assumed. */
export interface EyesTheme {
  theme: Word;
  heard: readonly { id: string; holder: string; lang: string; text: string }[];
  assumed: readonly { id: string; holder: string; lang: string; text: string }[];
}

export interface ThroughOthersEyes {
  chairs: readonly Chair[];
  themes: readonly EyesTheme[];
  /** Tensions between interests, each with its two sides. */
  conflicts: readonly {
    id: string;
    title: string;
    lang: string;
    sides: readonly [string, string];
    state: Word;
  }[];
}

export const throughOthersEyes = defineView<ThroughOthersEyes>({
  name: { nl: 'Door andermans ogen', en: "Through others' eyes" },
  invitation: {
    nl: 'Leg eerst vast wat jullie over één groep denken te weten, en noem het een aanname: dan zien jullie met wie nog niemand heeft gesproken.',
    en: 'First put on record what you think you know about one group, and call it an assumption: then you see whom nobody has spoken to yet.',
  },
  of: (state, today) => {
    const all = recordsOf(state, perspective);
    if (all.length === 0) return null;
    const end = state.conclusion ? null : today;
    return {
      chairs: [...groupedBy(all, holderKey).values()].map((ofOne) => chairOf(ofOne, end)),
      themes: themesOf(all.filter((record) => record.state !== 'outdated')),
      conflicts: conflictsIn(state),
    };
  },
});

/** The same group written with other capitals is the same group. */
const holderKey = ({ fields, id }: Perspective): string =>
  fields.holder?.trim().toLocaleLowerCase('nl') ?? id;

function chairOf(ofOne: readonly Perspective[], today: string | null): Chair {
  const latest = ofOne.at(-1) as Perspective;
  const { holder, refreshOn } = latest.fields;
  return {
    id: latest.id,
    holder: holder ?? '…',
    lang: latest.language,
    state: stateWord(perspective, latest),
    source: wordOf(perspective, latest, 'source'),
    spokenBy: wordOf(perspective, latest, 'spokenBy'),
    isEmpty: !ofOne.some(wasHeard),
    askAgain: today !== null && latest.state !== 'outdated' && refreshOn !== undefined && refreshOn <= today,
  };
}

const wasHeard = ({ steps }: Perspective): boolean =>
  steps.some(({ to }) => to === 'heard' || to === 'confirmed');

const themes = ['experience', 'valueSeen', 'interest', 'implicationSeen'] as const;

const themesOf = (records: readonly Perspective[]): EyesTheme[] =>
  themes.flatMap((id) => {
    const said = records.flatMap((record) => {
      const text = record.fields[id];
      return text
        ? [{ id: record.id, holder: record.fields.holder ?? '…', lang: record.language, text, record }]
        : [];
    });
    const parts = groupedBy(said, ({ record }) => record.state === 'assumed');
    const label = notesOf(perspective.fields[id])?.label ?? { nl: id, en: id };
    const plain = (part: typeof said = []) => part.map(({ record: _, ...rest }) => rest);
    return said.length === 0
      ? []
      : [{ theme: { id, text: label }, heard: plain(parts.get(false)), assumed: plain(parts.get(true)) }];
  });

const conflictsIn = (state: Collaboration): ThroughOthersEyes['conflicts'] =>
  recordsOf(state, tension)
    .filter(({ fields }) => fields.theme === 'interests')
    .map((record) => ({
      ...headOf(tension, record),
      sides: [record.fields.poleA ?? '…', record.fields.poleB ?? '…'],
      state: stateWord(tension, record),
    }));
