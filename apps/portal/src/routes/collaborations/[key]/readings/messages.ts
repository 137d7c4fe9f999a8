const nl = {
  title: 'Wie van buiten meelas',
  lead: 'Portfoliobeheerders en financiers lezen alleen wat jullie met hen delen. Hier staat per dag wat ze daarvan opvroegen.',
  none: (days: number) => `In de laatste ${days} dagen las niemand van buiten mee.`,
  onBehalf: (partner: string) => `namens ${partner}`,
  parts: {
    overview: 'het overzicht',
    history: 'de geschiedenis',
    results: 'uitkomsten van rondes',
    records: 'vastleggingen',
    decisions: 'besluiten',
    search: 'zoeken',
    live: 'live meelezen',
  },
  why: (days: number) =>
    `Je ziet de plek en de partner, geen naam, en niet hoe vaak of hoe laat. De pagina kijkt ${days} dagen terug. Alleen jullie team ziet dit; wie meelas, ziet het van zichzelf.`,
};

const en: typeof nl = {
  title: 'Who read along from outside',
  lead: 'Portfolio managers and funders read only what you share with them. Here is, day by day, what of it they asked for.',
  none: (days) => `In the last ${days} days nobody from outside read along.`,
  onBehalf: (partner) => `on behalf of ${partner}`,
  parts: {
    overview: 'the overview',
    history: 'the history',
    results: 'results of rounds',
    records: 'records',
    decisions: 'decisions',
    search: 'search',
    live: 'live reading',
  },
  why: (days) =>
    `You see the seat and the partner, no name, and not how often or at what time. The page looks back ${days} days. Only your team sees this; who read sees it of themselves.`,
};

export const messages = { nl, en };
