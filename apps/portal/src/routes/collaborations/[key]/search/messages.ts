const nl = {
  title: 'Zoeken',
  label: 'Waar zoek je naar?',
  go: 'Zoek',
  hint: 'In wat is vastgelegd, in beslissingen en bij partners, zoals het er nu staat. Zet woorden die bij elkaar horen tussen "aanhalingstekens"; een - voor een woord laat het weg.',
  found: (n: number, more: boolean) =>
    more
      ? `De eerste ${n}, wat het best past eerst.`
      : n === 1
        ? 'Eén gevonden.'
        : `${n} gevonden, wat het best past eerst.`,
  next: 'Wat nog meer past',
  nothing: (words: string) => `Niets gevonden met “${words}”.`,
  try: 'Probeer één woord in plaats van meer, een ander woord voor hetzelfde, of het Engelse woord als het in het Engels is opgeschreven.',
  decision: 'Beslissing',
  partner: 'Partner',
};

const en: typeof nl = {
  title: 'Search',
  label: 'What are you looking for?',
  go: 'Search',
  hint: 'In what is on record, in decisions and with partners, as it stands now. Put words that belong together between "quotation marks"; a - before a word leaves it out.',
  found: (n, more) =>
    more
      ? `The first ${n}, what fits best first.`
      : n === 1
        ? 'One found.'
        : `${n} found, what fits best first.`,
  next: 'What fits too',
  nothing: (words) => `Nothing found with “${words}”.`,
  try: 'Try one word instead of several, another word for the same, or the Dutch word when it was written in Dutch.',
  decision: 'Decision',
  partner: 'Partner',
};

export const messages = { nl, en };
