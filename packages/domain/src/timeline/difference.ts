import { comparePublished } from '../assessment/release/index.ts';
import type { BlockResult } from '../assessment/round/state.ts';
import { type BlockId, blockById, blockIds } from '../blocks/registry.ts';
import { type Collaboration, currentPhase } from '../collaboration/state.ts';
import type { DecisionState } from '../decision/state.ts';
import { type ChangeId, changeWords } from '../frame/change-words.ts';
import { conclusionKinds } from '../frame/conclusion-kinds.ts';
import { phases } from '../frame/phases.ts';
import type { Text } from '../frame/text.ts';
import { listed, together } from './listed.ts';
import { recordDifferences } from './record-difference.ts';

/** What a sentence about a difference is about, in the order in which people read it. */
export type DifferenceSubject = 'course' | 'decisions' | 'pictures' | 'partners' | 'records';

export interface Difference {
  about: DifferenceSubject;
  says: Text;
}

/** What differs between two moments of one collaboration, in sentences; empty when nothing does. */
export const differenceBetween = (earlier: Collaboration, later: Collaboration): readonly Difference[] => [
  ...course(earlier, later).map((says): Difference => ({ about: 'course', says })),
  ...decisions(earlier, later).map((says): Difference => ({ about: 'decisions', says })),
  ...pictures(earlier, later).map((says): Difference => ({ about: 'pictures', says })),
  ...partners(earlier, later).map((says): Difference => ({ about: 'partners', says })),
  ...recordDifferences(earlier, later).map((says): Difference => ({ about: 'records', says })),
];

function course(earlier: Collaboration, later: Collaboration): Text[] {
  const [before, after] = [currentPhase(earlier), currentPhase(later)];
  return [...phaseMove(before, after), ...statusMove(earlier, later)];
}

function phaseMove(before: ReturnType<typeof currentPhase>, after: typeof before): Text[] {
  if (after === null || before === after) return [];
  const to = phases[after].name;
  if (before === null)
    return [
      {
        nl: `De samenwerking begon en is in de fase ${to.nl}.`,
        en: `The collaboration began and is in the phase ${to.en}.`,
      },
    ];
  const from = phases[before].name;
  return [
    { nl: `De fase ging van ${from.nl} naar ${to.nl}.`, en: `The phase went from ${from.en} to ${to.en}.` },
  ];
}

function statusMove(earlier: Collaboration, later: Collaboration): Text[] {
  if (earlier.status === later.status) return [];
  if (later.status === 'paused')
    return [{ nl: 'De samenwerking pauzeert.', en: 'The collaboration is paused.' }];
  if (later.status === 'active')
    return [{ nl: 'De samenwerking gaat weer verder.', en: 'The collaboration goes on again.' }];
  const kind = later.conclusion ? conclusionKinds[later.conclusion.kind] : null;
  return kind
    ? [
        {
          nl: `De samenwerking is afgerond: ${kind.nl}.`,
          en: `The collaboration is concluded: ${kind.en}.`,
        },
      ]
    : [];
}

const endings = {
  superseded: { nl: 'Vervangen', en: 'Superseded' },
  reversed: { nl: 'Teruggedraaid', en: 'Reversed' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  reviewed: { nl: 'Teruggekeken op', en: 'Looked back on' },
} as const satisfies Partial<Record<DecisionState, Text>>;

const isDecided = (state: DecisionState | undefined): boolean =>
  state !== undefined && state !== 'drafted' && state !== 'proposed' && state !== 'withdrawn';

function decisions(earlier: Collaboration, later: Collaboration): Text[] {
  const all = Object.values(later.decisions);
  const before = (id: string) => earlier.decisions[id]?.state;
  const decided = all.filter((d) => isDecided(d.state) && !isDecided(before(d.id)));
  const proposed = all.filter((d) => d.state === 'proposed' && before(d.id) !== 'proposed');
  const ended = Object.entries(endings).flatMap(([state, word]) =>
    sentence(
      word,
      all.filter((d) => d.state === state && before(d.id) !== state),
    ),
  );
  return [
    ...sentence({ nl: 'Besloten', en: 'Decided' }, decided),
    ...sentence({ nl: 'Voorgelegd', en: 'Proposed' }, proposed),
    ...ended,
  ];
}

/** “Besloten: “a”, “b” en nog 3.”, or nothing for no decisions. */
function sentence(word: Text, about: readonly { title: string }[]): Text[] {
  if (about.length === 0) return [];
  const titles = about.map(({ title }) => `“${title}”`);
  return [{ nl: `${word.nl}: ${listed(titles, 'nl')}.`, en: `${word.en}: ${listed(titles, 'en')}.` }];
}

function pictures(earlier: Collaboration, later: Collaboration): Text[] {
  const moved = blockIds.flatMap((id) => {
    const change = pictureChange(earlier.results[id]?.at(-1), later.results[id]);
    return change === null ? [] : [{ id, change }];
  });
  const words = [...new Set(moved.map(({ change }) => change))].toSorted(byLoudness);
  return words.map((word) =>
    pictureSentence(
      word,
      moved.filter((m) => m.change === word).map((m) => m.id),
    ),
  );
}

type PictureChange = ChangeId | 'first' | 'renewed';

const loudness: readonly PictureChange[] = [
  'first',
  'clearly-up',
  'clearly-down',
  'somewhat-up',
  'somewhat-down',
  'about-same',
  'renewed',
];
const byLoudness = (a: PictureChange, b: PictureChange): number => loudness.indexOf(a) - loudness.indexOf(b);

/** How the picture of a block moved between two moments, or null when no result came in between. */
function pictureChange(
  before: BlockResult | undefined,
  results: readonly BlockResult[] = [],
): PictureChange | null {
  const after = results.at(-1);
  if (!after || after.version === before?.version) return null;
  if (!before) return 'first';
  if ('partition' in before.published && 'partition' in after.published)
    return comparePublished(before.published, after.published)?.change ?? 'renewed';
  const steps = results.filter((result) => result.version > before.version);
  return (steps.length === 1 ? after.change : null) ?? 'renewed';
}

function pictureSentence(change: PictureChange, ids: readonly BlockId[]): Text {
  const names = (language: keyof Text) =>
    ids.length === blockIds.length
      ? { nl: 'alle zestien bouwstenen', en: 'all sixteen blocks' }[language]
      : together(
          ids.map((id) => blockById(id).name[language]),
          language,
        );
  const [nl, en] = [names('nl'), names('en')];
  if (change === 'first')
    return { nl: `Voor het eerst een beeld van ${nl}.`, en: `A first picture of ${en}.` };
  if (change === 'renewed') return { nl: `Een nieuw beeld van ${nl}.`, en: `A new picture of ${en}.` };
  return {
    nl: capitalised(`${changeWords[change].nl}: ${nl}.`),
    en: capitalised(`${changeWords[change].en}: ${en}.`),
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const partnerMoves = {
  joined: { nl: 'Doet nu mee', en: 'Now taking part' },
  suspended: { nl: 'Pauzeert', en: 'Suspended taking part' },
  leaving: { nl: 'Kondigde het vertrek aan', en: 'Announced leaving' },
  left: { nl: 'Doet niet meer mee', en: 'No longer taking part' },
} as const satisfies Record<string, Text>;

function partners(earlier: Collaboration, later: Collaboration): Text[] {
  return Object.entries(partnerMoves).flatMap(([state, word]) => {
    const moved = Object.values(later.partners).filter(
      (partner) => partner.state === state && earlier.partners[partner.id]?.state !== state,
    );
    if (moved.length === 0) return [];
    const names = (language: keyof Text) =>
      together(
        moved.map(({ name }) => name),
        language,
      );
    return [{ nl: `${word.nl}: ${names('nl')}.`, en: `${word.en}: ${names('en')}.` }];
  });
}
