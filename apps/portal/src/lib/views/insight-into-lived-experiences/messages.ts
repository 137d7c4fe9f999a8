import type { Chair, Language, ThroughOthersEyes } from '@samenspel/domain';
import { formatList } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

const emptyChairs = ({ chairs }: ThroughOthersEyes) => chairs.filter(({ isEmpty }) => isEmpty).length;
/** Conflicts of interests that nobody resolved and that did not fade. */
const lasting = ({ conflicts }: ThroughOthersEyes) =>
  conflicts.filter(({ state }) => !['resolved', 'faded'].includes(state.id)).length;
const toAskAgain = ({ chairs }: ThroughOthersEyes) => chairs.filter(({ askAgain }) => askAgain).length;

const rows = (language: Language, t: { about: (chair: Chair) => string }) => (shown: ThroughOthersEyes) =>
  shown.chairs.map((chair) => [
    chair.holder,
    t.about(chair),
    ...['experience', 'valueSeen', 'interest', 'implicationSeen'].map((id) =>
      textsOf(shown, id, chair.holder, language),
    ),
  ]);

/** What a group says on one theme. */
function textsOf({ themes }: ThroughOthersEyes, id: string, holder: string, language: Language): string {
  const theme = themes.find((one) => one.theme.id === id);
  const said = [...(theme?.heard ?? []), ...(theme?.assumed ?? [])].filter((one) => one.holder === holder);
  return (
    formatList(
      said.map(({ text }) => text),
      language,
    ) || '—'
  );
}

const nl = {
  sentence: (shown: ThroughOthersEyes) => {
    const [count, empty, again] = [shown.chairs.length, emptyChairs(shown), toAskAgain(shown)];
    const conflicts = lasting(shown);
    return [
      `Van ${count === 1 ? 'één groep' : `${counted(count, 'nl')} groepen`} staat op papier hoe zij ernaar ${count === 1 ? 'kijkt' : 'kijken'}.`,
      empty === 1 && 'Eén stoel is leeg: met die groep heeft nog niemand gesproken.',
      empty > 1 &&
        `${capital(counted(empty, 'nl'))} stoelen zijn leeg: met die groepen heeft nog niemand gesproken.`,
      again > 0 &&
        `Jullie wilden ${again === 1 ? 'één groep' : `${counted(again, 'nl')} groepen`} inmiddels opnieuw bevragen.`,
      conflicts > 0 &&
        `Op ${conflicts === 1 ? 'één punt' : `${counted(conflicts, 'nl')} punten`} botsen belangen.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  capital,
  weAssume: 'wat wij aannemen',
  about: ({ isEmpty, state, source, spokenBy, askAgain }: Chair) =>
    isEmpty
      ? 'lege stoel: nog niet gesproken'
      : [
          state.text.nl,
          ...(source ? [source.text.nl] : []),
          ...(spokenBy ? [`verwoord door ${spokenBy.text.nl}`] : []),
          ...(askAgain ? ['opnieuw te bevragen'] : []),
        ].join(', '),
  conflicts: 'Waar belangen botsen',
  table: (shown: ThroughOthersEyes) => ({
    head: [
      'Van wie',
      'Hoe we het weten',
      'Hoe zij het beleven',
      'Wat het hun waard is',
      'Belang',
      'Wat het ontwerp doet',
    ],
    rows: rows('nl', nl)(shown),
  }),
};

const en: typeof nl = {
  sentence: (shown) => {
    const [count, empty, again] = [shown.chairs.length, emptyChairs(shown), toAskAgain(shown)];
    const conflicts = lasting(shown);
    return [
      `How ${count === 1 ? 'one group sees it is' : `${counted(count, 'en')} groups see it is`} on paper.`,
      empty === 1 && 'One chair is empty: nobody has spoken to that group yet.',
      empty > 1 &&
        `${capital(counted(empty, 'en'))} chairs are empty: nobody has spoken to those groups yet.`,
      again > 0 &&
        `You meant to ask ${again === 1 ? 'one group' : `${counted(again, 'en')} groups`} again by now.`,
      conflicts > 0 &&
        `Interests conflict on ${conflicts === 1 ? 'one point' : `${counted(conflicts, 'en')} points`}.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  capital,
  weAssume: 'what we assume',
  about: ({ isEmpty, state, source, spokenBy, askAgain }) =>
    isEmpty
      ? 'empty chair: not spoken to yet'
      : [
          state.text.en,
          ...(source ? [source.text.en] : []),
          ...(spokenBy ? [`spoken by ${spokenBy.text.en}`] : []),
          ...(askAgain ? ['to be asked again'] : []),
        ].join(', '),
  conflicts: 'Where interests conflict',
  table: (shown) => ({
    head: [
      'Whose',
      'How we know',
      'How they experience it',
      'What it is worth to them',
      'Interest',
      'What the design does',
    ],
    rows: rows('en', en)(shown),
  }),
};

export const messages = { nl, en };
