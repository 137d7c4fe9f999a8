import type { HorizonVision, Language, LineFromLater, StepBack } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

/** Steps that wait for a yes of who is to carry them. */
const waiting = ({ steps }: LineFromLater) =>
  steps.filter(({ saidYes, hasEnded }) => !saidYes && !hasEnded).length;

/** The states that steps are in, each with how many: “twee gezet en één geblokkeerd”. */
function statesOf({ steps }: LineFromLater, language: Language): string {
  const states = steps.map(({ state }) => state.text[language]);
  return formatList(
    [...new Set(states)].map(
      (word) => `${counted(states.filter((one) => one === word).length, language)} ${word}`,
    ),
    language,
  );
}

const rows =
  (language: Language, t: { noYes: string; endorsed: (vision: HorizonVision) => string }) =>
  ({ visions, earlier, steps }: LineFromLater) => [
    ...[...visions, ...earlier].map((vision) => [
      vision.statement,
      String(vision.year ?? '—'),
      vision.endorsedBy.length > 0 ? formatList(vision.endorsedBy, language) : '—',
      vision.state.text[language],
    ]),
    ...steps.map((step) => [
      step.title,
      step.dueOn ? formatDate(step.dueOn, language) : '—',
      step.owner,
      [step.route?.text[language] ?? '', step.saidYes || step.hasEnded ? step.state.text[language] : t.noYes]
        .filter(Boolean)
        .join(', '),
    ]),
  ];

const stagesIn = (steps: readonly StepBack[]) =>
  new Set(steps.flatMap(({ stages }) => stages.map(({ stage }) => stage)));
const key =
  (names: Readonly<Record<string, string>>) =>
  ({ steps }: LineFromLater) => {
    const seen = new Set<string>([
      ...stagesIn(steps),
      ...steps.flatMap(({ hasEnded, state, dueOn }) => (hasEnded ? [state.id] : dueOn ? ['due'] : [])),
    ]);
    return Object.entries(names).flatMap(([id, text]) => (seen.has(id) ? [{ id, text }] : []));
  };

const nl = {
  sentence: (line: LineFromLater) => {
    const [count, wait] = [line.steps.length, waiting(line)];
    const steps =
      count === 0
        ? ' Er liggen nog geen stappen tussen later en nu.'
        : count === 1
          ? ` Eén stap ligt tussen later en nu: ${line.steps[0]?.state.text.nl}.`
          : ` ${capital(counted(count, 'nl'))} stappen liggen tussen later en nu: ${statesOf(line, 'nl')}.`;
    const yes =
      wait === 0
        ? ''
        : ` Bij ${wait === 1 ? 'één stap' : `${counted(wait, 'nl')} stappen`} heeft wie die draagt nog geen ja gezegd.`;
    return nl.vision(line) + steps + yes;
  },
  vision: ({ visions: [vision, ...others] }: LineFromLater) => {
    if (!vision) return 'Er is nog geen beeld van later vastgelegd.';
    if (others.length > 0)
      return `Er staan ${counted(others.length + 1, 'nl')} beelden van later naast elkaar.`;
    const by = vision.endorsedBy.length;
    const shared =
      by === 0
        ? 'nog door niemand onderschreven'
        : `onderschreven door ${counted(by, 'nl')} ${by === 1 ? 'partner' : 'partners'}`;
    return `Er is één beeld van ${vision.year ?? 'later'}, ${shared}.`;
  },
  later: 'Later',
  mustRemain: 'Moet blijven:',
  reservations: 'Bedenkingen:',
  endorsed: ({ endorsedBy }: HorizonVision) =>
    endorsedBy.length === 0
      ? 'Nog door niemand onderschreven'
      : `Onderschreven door ${formatList(endorsedBy, 'nl')}`,
  noVision: 'Waar leiden deze stappen heen? Een beeld van later staat nog niet op papier.',
  earlier: 'Eerdere beelden, vervangen:',
  steps: 'Stappen van later terug naar nu',
  noYes: 'heeft nog geen ja gezegd',
  key: key({
    proposed: 'voorgesteld, nog geen ja',
    agreed: 'afgesproken',
    'under-way': 'bezig',
    blocked: 'geblokkeerd',
    due: 'gereed op',
    completed: 'gezet',
    dropped: 'losgelaten',
  }),
  table: (line: LineFromLater) => ({
    head: ['Beeld of stap', 'Wanneer', 'Door wie', 'Route en stand'],
    rows: rows('nl', nl)(line),
  }),
};

const en: typeof nl = {
  sentence: (line) => {
    const [count, wait] = [line.steps.length, waiting(line)];
    const steps =
      count === 0
        ? ' No steps lie between later and now yet.'
        : count === 1
          ? ` One step lies between later and now: ${line.steps[0]?.state.text.en}.`
          : ` ${capital(counted(count, 'en'))} steps lie between later and now: ${statesOf(line, 'en')}.`;
    const yes =
      wait === 0
        ? ''
        : ` For ${wait === 1 ? 'one step' : `${counted(wait, 'en')} steps`} the one who is to carry it has not said yes yet.`;
    return en.vision(line) + steps + yes;
  },
  vision: ({ visions: [vision, ...others] }) => {
    if (!vision) return 'No picture of later is on record yet.';
    if (others.length > 0)
      return `${capital(counted(others.length + 1, 'en'))} pictures of later stand side by side.`;
    const by = vision.endorsedBy.length;
    const shared =
      by === 0
        ? 'not endorsed by anyone yet'
        : `endorsed by ${counted(by, 'en')} ${by === 1 ? 'partner' : 'partners'}`;
    return `There is one picture of ${vision.year ?? 'later'}, ${shared}.`;
  },
  later: 'Later',
  mustRemain: 'Must remain:',
  reservations: 'Reservations:',
  endorsed: ({ endorsedBy }) =>
    endorsedBy.length === 0 ? 'Not endorsed by anyone yet' : `Endorsed by ${formatList(endorsedBy, 'en')}`,
  noVision: 'Where do these steps lead? A picture of later is not on paper yet.',
  earlier: 'Earlier pictures, replaced:',
  steps: 'Steps from later back to now',
  noYes: 'has not said yes yet',
  key: key({
    proposed: 'proposed, no yes yet',
    agreed: 'agreed',
    'under-way': 'under way',
    blocked: 'blocked',
    due: 'due',
    completed: 'completed',
    dropped: 'dropped',
  }),
  table: (line) => ({
    head: ['Picture or step', 'When', 'By whom', 'Route and state'],
    rows: rows('en', en)(line),
  }),
};

export const messages = { nl, en };
