const nl = {
  title: 'Begin',
  yours: 'Jullie samenwerkingen',
  none: 'Je hebt nog nergens een plek. Begin een samenwerking, of vraag een coördinator om een plek.',
  waiting: 'Wat op je wacht',
  nothing: 'Er wacht nu niets op je.',
  round: (name: string) => `${name}: een ronde staat open`,
  rest: (answered: number, all: number) =>
    answered === 0 ? `${all} bouwstenen` : `je hebt ${answered} van de ${all} bouwstenen ingevuld`,
  answered: 'je hebt alles ingevuld; je kunt het nog aanpassen',
  due: (name: string) => `${name}: terugkijken op een besluit`,
  since: (date: string) => `sinds ${date}`,
  phase: (phase: string) => `Fase: ${phase}`,
  paused: 'gepauzeerd',
  start: 'Begin een samenwerking',
  startWhy: 'Met ten minste één ontwerper en één publieke organisatie, rond één vraagstuk.',
  import: 'Lees een beslislogboek in',
  importWhy: 'Markdown-bestanden worden beslissingen op hun eigen datum.',
  portfolio: 'Bekijk ze naast elkaar',
  more: 'Meer samenwerkingen',
};

const en: typeof nl = {
  title: 'Home',
  yours: 'Your collaborations',
  none: 'You do not have a seat anywhere yet. Start a collaboration, or ask a coordinator for a seat.',
  waiting: 'What waits for you',
  nothing: 'Nothing waits for you now.',
  round: (name) => `${name}: a round is open`,
  rest: (answered, all) => (answered === 0 ? `${all} blocks` : `you answered ${answered} of ${all} blocks`),
  answered: 'you answered everything; you can still change it',
  due: (name) => `${name}: look back on a decision`,
  since: (date) => `since ${date}`,
  phase: (phase) => `Phase: ${phase}`,
  paused: 'paused',
  start: 'Start a collaboration',
  startWhy: 'With at least one designer and one public organisation, around one issue.',
  import: 'Import a decision log',
  importWhy: 'Markdown files become decisions on their own dates.',
  portfolio: 'See them side by side',
  more: 'More collaborations',
};

export const messages = { nl, en };
