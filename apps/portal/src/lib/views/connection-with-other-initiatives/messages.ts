import type { Constellation, Language, LedgerLesson, Star } from '@samenspel/domain';
import { formatDate } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const star =
  (language: Language) =>
  ({ kinship, depth, state }: Star): string =>
    [state.id === 'connected' ? null : state.text[language], depth?.text[language], kinship]
      .filter(Boolean)
      .join(' · ');

const lesson =
  (language: Language) =>
  ({ initiative, on }: LedgerLesson): string =>
    `${initiative}, ${formatDate(on, language)}`;

const rows = (language: Language, names: { given: string; received: string }) => (sky: Constellation) => [
  ...sky.stars.map(({ title, depth, state, kinship, jointAim }) => [
    title,
    [state.text[language], depth?.text[language]].filter(Boolean).join(', '),
    [kinship, jointAim].filter(Boolean).join(' · ') || '—',
    '—',
  ]),
  ...(['given', 'received'] as const).flatMap((side) =>
    sky[side].map((shown) => [
      shown.title,
      [names[side], shown.worked?.text[language]].filter(Boolean).join(', '),
      lesson(language)(shown),
      shown.reuse ?? '—',
    ]),
  ),
];

const connected = ({ stars }: Constellation): number =>
  stars.filter(({ state }) => state.id === 'connected').length;
const failures = ({ given, received }: Constellation): number =>
  [...given, ...received].filter(({ worked }) => worked?.id === 'did-not-work').length;

const nl = {
  sentence: (sky: Constellation) => {
    const [links, failed] = [connected(sky), failures(sky)];
    return sentences(
      links === 0
        ? 'Er is nog geen verbinding gelegd.'
        : `Jullie zijn met ${links === 1 ? 'één initiatief' : `${links} initiatieven`} verbonden.`,
      `Lessen gegeven: ${sky.given.length}; ontvangen: ${sky.received.length}${
        failed > 0 ? `; ${failed === 1 ? 'één gaat' : `${failed} gaan`} over wat niet werkte` : ''
      }.`,
      sky.onlySuccesses &&
        'Tot nu toe deelden jullie alleen wat werkte; wat niet werkte is vaak net zo welkom.',
      sky.notReused.length > 0 &&
        `Ontvangen, en nog niet vastgelegd wat ermee is gedaan: ${naming(sky.notReused, (n) => `${n} lessen`, 'nl')}.`,
    );
  },
  initiatives: 'Initiatieven, de diepste verbinding eerst',
  star: star('nl'),
  lesson: lesson('nl'),
  given: 'Gegeven aan anderen',
  received: 'Ontvangen van anderen',
  noLessons: 'Nog geen lessen vastgelegd.',
  reuse: 'Gebruikt',
  key: {
    near: 'Hoe dichter bij jullie ster, hoe dieper de verbinding.',
    full: 'verbonden',
    open: 'alleen gezien',
    faint: 'beëindigd',
  },
  table: (sky: Constellation) => ({
    head: ['Initiatief of les', 'Stand', 'Verwantschap of met wie', 'Wat ermee is gedaan'],
    rows: rows('nl', { given: 'gegeven', received: 'ontvangen' })(sky),
  }),
};

const en: typeof nl = {
  sentence: (sky) => {
    const [links, failed] = [connected(sky), failures(sky)];
    return sentences(
      links === 0
        ? 'No connection has been made yet.'
        : `You are connected with ${links === 1 ? 'one initiative' : `${links} initiatives`}.`,
      `Lessons given: ${sky.given.length}; received: ${sky.received.length}${
        failed > 0 ? `; ${failed === 1 ? 'one is' : `${failed} are`} about what did not work` : ''
      }.`,
      sky.onlySuccesses && 'So far you shared only what worked; what did not is often just as welcome.',
      sky.notReused.length > 0 &&
        `Received, with no use on record yet: ${naming(sky.notReused, (n) => `${n} lessons`, 'en')}.`,
    );
  },
  initiatives: 'Initiatives, the deepest connection first',
  star: star('en'),
  lesson: lesson('en'),
  given: 'Given to others',
  received: 'Received from others',
  noLessons: 'No lessons on record yet.',
  reuse: 'Used',
  key: {
    near: 'The nearer to your star, the deeper the connection.',
    full: 'connected',
    open: 'only seen',
    faint: 'ended',
  },
  table: (sky) => ({
    head: ['Initiative or lesson', 'State', 'Kinship or with whom', 'What was done with it'],
    rows: rows('en', { given: 'given', received: 'received' })(sky),
  }),
};

export const messages = { nl, en };
