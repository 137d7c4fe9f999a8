const nl = {
  title: 'Portfolio',
  lead: 'Samenwerkingen naast elkaar, op één dag.',
  on: (date: string) => `Op ${date}`,
  now: (date: string) => `Nu, ${date}`,
  order: 'In de volgorde van hun naam.',
  none: 'Hier staan de samenwerkingen waarin je een plek hebt. Je hebt er nog geen.',
  phase: (name: string) => `Fase ${name}`,
  paused: 'gepauzeerd',
  notBegun: (date: string) => `Begon later: op ${date} was hier nog niets.`,
  notRecorded: (date: string, first: string) =>
    `Op ${date} was hier nog niets vastgelegd; de eerste aantekening is van ${first}.`,
  nothingShared: 'Hier is niets te zien.',
  noPicture: 'Er was nog geen beeld van de bouwstenen.',
  timeline: (name: string) => `${name} op de tijdlijn`,
  steps: 'Stap door de tijd',
  previous: 'vorige verandering',
  next: 'volgende verandering',
  toNow: 'Naar nu',
};

const en: typeof nl = {
  title: 'Portfolio',
  lead: 'Collaborations side by side, on one day.',
  on: (date) => `On ${date}`,
  now: (date) => `Now, ${date}`,
  order: 'In the order of their names.',
  none: 'The collaborations in which you have a seat stand here. You have none yet.',
  phase: (name) => `Phase ${name}`,
  paused: 'paused',
  notBegun: (date) => `Began later: there was nothing here on ${date} yet.`,
  notRecorded: (date, first) => `Nothing had been recorded here on ${date}; the first record is of ${first}.`,
  nothingShared: 'There is nothing to see here.',
  noPicture: 'There was no picture of the blocks yet.',
  timeline: (name) => `${name} on the timeline`,
  steps: 'Step through time',
  previous: 'previous change',
  next: 'next change',
  toNow: 'To now',
};

export const messages = { nl, en };
