import type { Language, RingedGroup, RingMap } from '@samenspel/domain';
import { formatDate } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const rows = (language: Language) => (map: RingMap) =>
  map.groups.map(({ title, path, desired, state, acceptedCost, commitment }) => [
    title,
    path.map(({ ring, on }) => `${ring.text[language]} (${formatDate(on, language)})`).join(' → '),
    desired?.text[language] ?? '—',
    state.text[language],
    acceptedCost ?? '—',
    commitment ?? '—',
  ]);

const path =
  (language: Language) =>
  ({ path }: RingedGroup): string =>
    path.map(({ ring }) => ring.text[language]).join(' → ');

const isThere = ({ path, desired }: RingedGroup): boolean => path.at(-1)?.ring.id === desired?.id;

const nl = {
  sentence: (map: RingMap) =>
    sentences(
      map.groups.length === 1
        ? 'Eén groep staat op de kaart.'
        : `${map.groups.length} groepen staan op de kaart.`,
      map.closer.length > 0 &&
        `Dichter bij het midden dan waar het begon: ${naming(map.closer, (n) => `${n} groepen`, 'nl')}.`,
      map.furtherThanDesired.length > 0 &&
        `Nog verder naar buiten dan jullie willen: ${naming(map.furtherThanDesired, (n) => `${n} groepen`, 'nl')}.`,
      map.accepted.length > 0 &&
        `Jullie aanvaardden bewust vertraging of risico voor ${naming(map.accepted, (n) => `${n} groepen`, 'nl')}.`,
    ),
  path: path('nl'),
  isThere,
  desired: (group: RingedGroup) =>
    isThere(group) ? 'staat waar jullie willen' : `gewenst: ${group.desired?.text.nl}`,
  state: { committed: 'heeft zich verbonden', disengaged: 'afgehaakt' } as Readonly<Record<string, string>>,
  acceptedCost: 'Bewust aanvaard',
  commitment: 'Verbindt zich aan',
  barrier: 'Drempel',
  key: {
    now: 'staat hier',
    committed: 'verbonden',
    before: 'stond hier eerder',
    desired: 'waar jullie de groep willen',
    disengaged: 'afgehaakt',
  },
  table: (map: RingMap) => ({
    head: ['Groep', 'Ring, en sinds wanneer', 'Gewenst', 'Stand', 'Bewust aanvaard', 'Verbindt zich aan'],
    rows: rows('nl')(map),
  }),
};

const en: typeof nl = {
  sentence: (map) =>
    sentences(
      map.groups.length === 1 ? 'One group is on the map.' : `${map.groups.length} groups are on the map.`,
      map.closer.length > 0 &&
        `Nearer to the middle than where it began: ${naming(map.closer, (n) => `${n} groups`, 'en')}.`,
      map.furtherThanDesired.length > 0 &&
        `Still further out than you want: ${naming(map.furtherThanDesired, (n) => `${n} groups`, 'en')}.`,
      map.accepted.length > 0 &&
        `You knowingly accepted delay or risk for ${naming(map.accepted, (n) => `${n} groups`, 'en')}.`,
    ),
  path: path('en'),
  isThere,
  desired: (group) => (isThere(group) ? 'stands where you want' : `desired: ${group.desired?.text.en}`),
  state: { committed: 'made a commitment', disengaged: 'dropped out' },
  acceptedCost: 'Knowingly accepted',
  commitment: 'Commits to',
  barrier: 'Barrier',
  key: {
    now: 'stands here',
    committed: 'committed',
    before: 'stood here before',
    desired: 'where you want the group',
    disengaged: 'dropped out',
  },
  table: (map) => ({
    head: ['Group', 'Ring, and since when', 'Desired', 'State', 'Knowingly accepted', 'Commits to'],
    rows: rows('en')(map),
  }),
};

export const messages = { nl, en };
