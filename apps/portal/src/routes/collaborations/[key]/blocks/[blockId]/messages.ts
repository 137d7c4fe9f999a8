import { formatNumber } from '#lib/language/index.ts';

interface Column {
  from: number;
  to: number;
  count: number;
}

const range = ({ from, to }: Column) => (from === to ? `${from}` : `${from}–${to}`);
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const nl = {
  number: (n: number) => `Bouwsteen ${n}`,
  focus: 'heeft nu aandacht',
  moment: (date: string) => `Zo stond het op ${date}.`,
  now: 'Naar nu',
  rewind: 'Terug in de tijd',
  onTimeline: 'Dit moment op de tijdlijn',
  latest: 'Hoe jullie het zien',
  from: (round: string) => `Uit de ${round} van`,
  none: 'Er is nog geen uitkomst van deze bouwsteen.',
  noneThen: 'Er was toen nog geen uitkomst van deze bouwsteen.',
  overTime: 'Door de tijd',
  trend: {
    up: 'De laatste drie uitkomsten gaan omhoog.',
    down: 'De laatste drie uitkomsten gaan omlaag.',
  },
  gaps: 'Tussen twee beelden is niets gemeten; daarom loopt er geen lijn.',
  pulses: 'Een kleiner beeld is een puls.',
  sincePrevious: (change: string) => `${capital(change)} sinds de vorige.`,
  capital,
  level: (n: number) => `niveau ${n}`,
  distribution: (columns: readonly Column[], unknown: number, notRelevant: number) =>
    [
      ...columns.map((column) => `niveau ${range(column)}: ${column.count}`),
      ...(unknown > 0 ? [`weten het nog niet: ${unknown}`] : []),
      ...(notRelevant > 0 ? [`speelt nu niet: ${notRelevant}`] : []),
    ].join(', '),
  noDistribution: 'Geen verdeling om te tonen.',
  positions: 'Wat partners er zelf van zeggen',
  positionsWhy: 'Partners gaven dit onder eigen naam. Het staat los van de antwoorden in een ronde.',
  question: 'De vraag en de vijf regels',
  reflect: 'Vragen om samen over te praten',
  interventions: 'Wat kan helpen',
  records: 'Wat jullie hebben vastgelegd',
  noRecords: 'Nog niets vastgelegd.',
  earlier: (count: number) =>
    count === 1 ? 'En één eerdere: zoek ernaar' : `En ${formatNumber(count, 'nl')} eerdere: zoek ernaar`,
  drawn: 'Dit beeld gaat over de laatste driehonderd van elke soort.',
  decisions: 'Beslissingen die hierover gaan',
  noDecisions: 'Nog geen.',
  partners: 'Partners',
  newPartner: 'Een partner in beeld brengen of laten meedoen',
  laterMembers: 'Iemand kwam later in de kring',
  laterMembersWhy:
    'Wie later kwam, leest alleen wat sindsdien is vastgelegd. Het eerdere gaat open als iedereen die er toen was het goedvindt. Wie wegging zonder dat te zeggen, houdt het dicht: leg dan opnieuw vast wat nog geldt.',
  openFor: 'Voor wie mag het eerdere open?',
  cameLater: 'wie later kwam',
  open: 'Ik vind het goed',
  opened: (name: string) =>
    `Jij vindt het goed dat ${name} het eerdere leest; nog niet iedereen in de kring zei dat.`,
  otherBlocks: 'Andere bouwstenen',
  expected: (direction: string, date: string) => `verwacht: ${direction}, vóór ${date}`,
};

const en: typeof nl = {
  number: (n) => `Block ${n}`,
  focus: 'has attention now',
  moment: (date) => `This is how it stood on ${date}.`,
  now: 'Go to now',
  rewind: 'Back in time',
  onTimeline: 'This moment on the timeline',
  latest: 'How you see it',
  from: (round) => `From the ${round} of`,
  none: 'There is no result of this block yet.',
  noneThen: 'There was no result of this block yet.',
  overTime: 'Over time',
  trend: {
    up: 'The last three results go up.',
    down: 'The last three results go down.',
  },
  gaps: 'Nothing was measured between two pictures; that is why there is no line.',
  pulses: 'A smaller picture is a pulse.',
  sincePrevious: (change) => `${capital(change)} since the one before.`,
  capital,
  level: (n) => `level ${n}`,
  distribution: (columns, unknown, notRelevant) =>
    [
      ...columns.map((column) => `level ${range(column)}: ${column.count}`),
      ...(unknown > 0 ? [`do not know yet: ${unknown}`] : []),
      ...(notRelevant > 0 ? [`not relevant now: ${notRelevant}`] : []),
    ].join(', '),
  noDistribution: 'No distribution to show.',
  positions: 'What partners say themselves',
  positionsWhy: 'Partners gave this under their own name. It is apart from the answers in a round.',
  question: 'The question and the five lines',
  reflect: 'Questions to talk about together',
  interventions: 'What may help',
  records: 'What you put on record',
  noRecords: 'Nothing on record yet.',
  earlier: (count) =>
    count === 1
      ? 'And one earlier: search for it'
      : `And ${formatNumber(count, 'en')} earlier: search for them`,
  drawn: 'This picture is about the latest three hundred of each kind.',
  decisions: 'Decisions about this',
  noDecisions: 'None yet.',
  partners: 'Partners',
  newPartner: 'Bring a partner into view or let one join',
  laterMembers: 'Somebody joined the circle later',
  laterMembersWhy:
    'Who joined later reads only what was recorded since. What came before opens when everyone who was there agrees. Who left without saying so keeps it closed: record anew then what still holds.',
  openFor: 'For whom may it open?',
  cameLater: 'who came later',
  open: 'I agree',
  opened: (name) =>
    `You agree that ${name} reads what came before; not everyone in the circle has said so yet.`,
  otherBlocks: 'Other blocks',
  expected: (direction, date) => `expected: ${direction}, by ${date}`,
};

export const messages = { nl, en };
