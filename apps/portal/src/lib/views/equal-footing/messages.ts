import type { InputBrick, Language, MosaicOfInput, RoleBar, Word } from '@samenspel/domain';
import { formatDate, formatNumber } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

const joined = (language: Language, words: readonly (Word | null)[]): string[] =>
  words.flatMap((word) => word?.text[language] ?? []);

const amount = (language: Language, { amount: number, unit }: InputBrick): string[] =>
  number === null ? [] : [[formatNumber(number, language), ...joined(language, [unit])].join('\u00a0')];

/** What stands under a brick: whether it was paid, how much it was, and its state while that is not settled. */
const about = (language: Language) => (brick: InputBrick) =>
  [
    ...joined(language, [brick.compensation]),
    ...amount(language, brick),
    ...(['delivered', 'acknowledged'].includes(brick.state.id) ? [] : joined(language, [brick.state])),
  ].join(', ');

const bricksOf = ({ partners }: MosaicOfInput) => partners.flatMap(({ bricks }) => bricks);

/** What was brought or promised and not taken back. */
function standing({ partners }: MosaicOfInput) {
  const bricks = partners.map((partner) => partner.bricks.filter(({ state }) => state.id !== 'withdrawn'));
  return {
    givers: bricks.filter(({ length }) => length > 0).length,
    unpaid: bricks.flat().filter(({ compensation }) => compensation?.id === 'unpaid').length,
  };
}
const rolesOf = ({ lanes }: MosaicOfInput) => lanes.flatMap(({ roles }) => roles);

const rows = (language: Language, roleWord: string) => (shown: MosaicOfInput) => {
  const day = (on: string) => formatDate(on, language);
  return [
    ...shown.partners.flatMap(({ name, bricks }) =>
      bricks.map((brick) => [
        name,
        brick.title,
        joined(language, [brick.kind]).join(),
        day(brick.on),
        [
          ...joined(language, [brick.compensation]),
          ...amount(language, brick),
          brick.state.text[language],
        ].join(', '),
      ]),
    ),
    ...shown.lanes.flatMap(({ partner, roles }) =>
      roles.map((role) => [
        partner,
        role.title,
        roleWord,
        `${day(role.from)} – ${role.state.id === 'held' ? '…' : day(role.until)}`,
        joined(language, [role.basis, role.state]).join(', '),
      ]),
    ),
  ];
};

const looks = ['paid', 'partly', 'unpaid', 'pledged', 'disputed', 'withdrawn'];

/** The looks of bricks that are there, each with its word. */
const bricks = (language: Language) => (shown: MosaicOfInput) => {
  const all = bricksOf(shown);
  const unsettled = all
    .map(({ state }) => state)
    .filter(({ id }) => !['delivered', 'acknowledged'].includes(id));
  const seen = [...all.flatMap(({ compensation }) => compensation ?? []), ...unsettled];
  return looks.flatMap((id) => {
    const word = seen.find((one) => one.id === id);
    return word ? [{ id, text: word.text[language] }] : [];
  });
};

const bars = (held: string, past: string, shifted: string) => (shown: MosaicOfInput) => {
  const roles = rolesOf(shown);
  return [
    ...(roles.some(({ state }) => state.id === 'held') ? [{ id: 'held', text: held }] : []),
    ...(roles.some(({ state }) => state.id !== 'held') ? [{ id: 'past', text: past }] : []),
    ...(roles.some(({ shifts }) => shifts.length > 0) ? [{ id: 'shifted', text: shifted }] : []),
  ];
};

const nl = {
  sentence: (shown: MosaicOfInput) => {
    const { givers, unpaid } = standing(shown);
    const [wait, held] = [shown.unacknowledged.length, rolesOf(shown).length];
    const input =
      givers === 0
        ? 'Er is nog geen inbreng vastgelegd.'
        : `${capital(counted(givers, 'nl'))} ${givers === 1 ? 'partner bracht' : 'partners brachten'} iets in, ${counted(unpaid, 'nl')} keer onbetaald.`;
    const roles =
      held === 0
        ? ''
        : ` ${held === 1 ? 'Eén rol is' : `${capital(counted(held, 'nl'))} rollen zijn`} vastgelegd.`;
    const waiting =
      wait === 0
        ? ''
        : ` ${wait === 1 ? 'Eén bijdrage is' : `${capital(counted(wait, 'nl'))} bijdragen zijn`} geleverd en nog door niemand erkend.`;
    return input + roles + waiting;
  },
  partner: 'Partner',
  nothing: 'nog niets op papier',
  about: about('nl'),
  bricks: bricks('nl'),
  bars: bars('vervuld', 'overgedragen of losgelaten', 'de rol veranderde'),
  unacknowledged: 'Geleverd, nog niet erkend',
  waiting: ({ partner, state, compensation }: InputBrick & { partner: string }, on: string) =>
    [partner, on, ...joined('nl', [compensation]), ...(state.id === 'disputed' ? [state.text.nl] : [])].join(
      ', ',
    ),
  roles: 'Rollen door de tijd',
  role: ({ basis, state, handedTo }: RoleBar) =>
    [
      ...joined('nl', [basis]),
      ...(state.id === 'held' ? [] : [handedTo ? `overgedragen aan ${handedTo}` : state.text.nl]),
    ].join(', '),
  table: (shown: MosaicOfInput) => ({
    head: ['Partner', 'Wat', 'Soort', 'Wanneer', 'Hoe het ervoor staat'],
    rows: rows('nl', 'rol')(shown),
  }),
};

const en: typeof nl = {
  sentence: (shown) => {
    const { givers, unpaid } = standing(shown);
    const [wait, held] = [shown.unacknowledged.length, rolesOf(shown).length];
    const input =
      givers === 0
        ? 'No input is on record yet.'
        : `${capital(counted(givers, 'en'))} ${givers === 1 ? 'partner' : 'partners'} brought something, ${unpaid === 1 ? 'once' : `${counted(unpaid, 'en')} times`} unpaid.`;
    const roles =
      held === 0
        ? ''
        : ` ${held === 1 ? 'One role is' : `${capital(counted(held, 'en'))} roles are`} on record.`;
    const waiting =
      wait === 0
        ? ''
        : ` ${wait === 1 ? 'One contribution was' : `${capital(counted(wait, 'en'))} contributions were`} delivered and nobody has acknowledged ${wait === 1 ? 'it' : 'them'} yet.`;
    return input + roles + waiting;
  },
  partner: 'Partner',
  nothing: 'nothing on paper yet',
  about: about('en'),
  bricks: bricks('en'),
  bars: bars('held', 'handed over or released', 'the role changed'),
  unacknowledged: 'Delivered, not acknowledged yet',
  waiting: ({ partner, state, compensation }, on) =>
    [partner, on, ...joined('en', [compensation]), ...(state.id === 'disputed' ? [state.text.en] : [])].join(
      ', ',
    ),
  roles: 'Roles over time',
  role: ({ basis, state, handedTo }) =>
    [
      ...joined('en', [basis]),
      ...(state.id === 'held' ? [] : [handedTo ? `handed over to ${handedTo}` : state.text.en]),
    ].join(', '),
  table: (shown) => ({
    head: ['Partner', 'What', 'Kind', 'When', 'How it stands'],
    rows: rows('en', 'role')(shown),
  }),
};

export const messages = { nl, en };
