import type { PowerArrow, PowerMap } from '@samenspel/domain';
import { formatList } from '#lib/language/index.ts';

const arrowsOf = ({ positions }: PowerMap) => positions.flatMap(({ arrows }) => arrows);
type Sentence = NonNullable<PowerArrow['sentence']>;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const nl = {
  sentence: (map: PowerMap) => {
    const arrows = arrowsOf(map);
    if (arrows.length === 0) return 'De vertrouwenskring deelt dit met het team. De rest blijft in de kring.';
    const hidden = arrows.filter(({ form }) => form?.id !== 'visible').length;
    const unseen =
      hidden === 0
        ? ''
        : ` ${hidden === 1 ? 'Eén daarvan is' : `${hidden} daarvan zijn`} niet zichtbaar voor iedereen.`;
    return `Alleen de vertrouwenskring ziet dit: ${arrows.length === 1 ? 'één verhouding' : `${arrows.length} verhoudingen`}, vanuit ${formatList(
      map.positions.map(({ name }) => name),
      'nl',
    )}.${unseen}`;
  },
  over: 'heeft macht over',
  about: ({ basis, state }: PowerArrow) =>
    [basis && `${capital(basis.text.nl)}`, state.text.nl].filter(Boolean).join(', '),
  on: (whom: string) => `Voor ${whom}`,
  response: (word: string) => `Ons antwoord: ${word}.`,
  noResponse: 'Nog geen antwoord gekozen.',
  wording: 'Zin voor het team',
  approved: ({ approved, waiting, isBlocked }: Sentence) => {
    if (isBlocked) return 'die in de kring blijft, want wie er toen was en wegging, keurde hem niet goed';
    if (waiting === 0) return 'door de hele kring goedgekeurd';
    return `${approved} van ${approved + waiting} keurden de zin goed`;
  },
  shared: 'Met het team gedeeld',
  forms: {
    visible: 'zichtbaar',
    hidden: 'achter de schermen',
    'taken-for-granted': 'vanzelfsprekend gevonden',
  },
};

const en: typeof nl = {
  sentence: (map) => {
    const arrows = arrowsOf(map);
    if (arrows.length === 0)
      return 'The trusted circle shares this with the team. The rest stays in the circle.';
    const hidden = arrows.filter(({ form }) => form?.id !== 'visible').length;
    const unseen =
      hidden === 0
        ? ''
        : ` ${hidden === 1 ? 'One of them is' : `${hidden} of them are`} not visible to everyone.`;
    return `Only the trusted circle sees this: ${arrows.length === 1 ? 'one relation' : `${arrows.length} relations`}, from ${formatList(
      map.positions.map(({ name }) => name),
      'en',
    )}.${unseen}`;
  },
  over: 'has power over',
  about: ({ basis, state }) => [basis && capital(basis.text.en), state.text.en].filter(Boolean).join(', '),
  on: (whom) => `For ${whom}`,
  response: (word) => `Our response: ${word}.`,
  noResponse: 'No response chosen yet.',
  wording: 'Sentence for the team',
  approved: ({ approved, waiting, isBlocked }) => {
    if (isBlocked) return 'which stays in the circle, as somebody who was there left without approving it';
    if (waiting === 0) return 'approved by the whole circle';
    return `${approved} of ${approved + waiting} approved the sentence`;
  },
  shared: 'Shared with the team',
  forms: { visible: 'visible', hidden: 'behind the scenes', 'taken-for-granted': 'taken for granted' },
};

export const messages = { nl, en };
