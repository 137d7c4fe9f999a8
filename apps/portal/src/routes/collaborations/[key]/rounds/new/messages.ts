const nl = {
  title: 'Een ronde openen',
  lead: 'Iedereen met een plek in het team kan daarna invullen, ieder voor zich. Praten komt na het sluiten.',
  alreadyOpen: 'Er staat al een ronde open. Sluit die eerst, of blaas haar af.',
  toOpen: 'Naar de open ronde',
  kind: 'Hoe groot',
  kinds: {
    full: ['Volledige ronde', 'Alle zestien bouwstenen, ongeveer 25 minuten. Iedere twee tot vier maanden.'],
    pulse: ['Puls', 'Een tot vijf bouwstenen, ongeveer 5 minuten. Na een keerpunt.'],
  },
  blocks: (most: number) => `Bouwstenen van de puls, hooguit ${most}`,
  inFocus: 'heeft nu jullie aandacht',
  chosen: (n: number, most: number) => `${n} van hooguit ${most} gekozen`,
  period: 'Over welke periode',
  periodHint: 'De vragen gaan over twee maanden.',
  from: 'Vanaf',
  until: 'Tot en met',
  mode: 'Anoniem of open',
  modeHint: 'Dit ligt vast vanaf het openen en staat op ieder formulier.',
  modes: {
    anonymous: [
      'Anoniem',
      'Niemand ziet wie wat antwoordt, ook later niet. Met weinig mensen blijft er minder te tonen over.',
    ],
    open: [
      'Open, met naam',
      'Na het sluiten ziet het team ieders antwoorden met naam. Alleen als iedereen er vooraf mee instemt: één “nee” betekent anoniem.',
    ],
  },
  people: (n: number) =>
    n < 5
      ? `Nu kunnen ${n} mensen invullen. Anoniem geven zo weinig mensen geen uitkomst; alleen een open ronde laat dan iets zien.`
      : `Nu kunnen ${n} mensen invullen.`,
  k: 'Vanaf hoeveel mensen tonen we iets',
  kHint:
    'Zoveel mensen moeten bij een bouwsteen een niveau kiezen. Hoger beschermt beter en toont minder. Bij inzicht in machtsverhoudingen is het minstens 6.',
  preview: 'Dit lezen mensen voor ze beginnen',
  submit: 'Open de ronde',
  back: 'Niet nu',
};

const en: typeof nl = {
  title: 'Opening a round',
  lead: 'Everybody with a seat in the team can then answer, each on their own. Talking comes after closing.',
  alreadyOpen: 'A round is open already. Close it first, or call it off.',
  toOpen: 'To the open round',
  kind: 'How large',
  kinds: {
    full: ['Full round', 'All sixteen blocks, about 25 minutes. Every two to four months.'],
    pulse: ['Pulse', 'One to five blocks, about 5 minutes. After a turning point.'],
  },
  blocks: (most) => `Blocks of the pulse, at most ${most}`,
  inFocus: 'has your attention now',
  chosen: (n, most) => `${n} of at most ${most} chosen`,
  period: 'About which period',
  periodHint: 'The questions are about two months.',
  from: 'From',
  until: 'Until',
  mode: 'Anonymous or open',
  modeHint: 'This is fixed from opening and stands on every form.',
  modes: {
    anonymous: [
      'Anonymous',
      'Nobody sees who answers what, not later either. With few people there is less left to show.',
    ],
    open: [
      'Open, with names',
      'After closing the team sees everybody’s answers with names. Only when everybody agrees beforehand: one “no” means anonymous.',
    ],
  },
  people: (n) =>
    n < 5
      ? `${n} people can answer now. Anonymously, so few people give no result; only an open round then shows something.`
      : `${n} people can answer now.`,
  k: 'From how many people do we show something',
  kHint:
    'So many people have to choose a level on a block. Higher protects better and shows less. For insight into power relations it is at least 6.',
  preview: 'This is what people read before they begin',
  submit: 'Open the round',
  back: 'Not now',
};

export const messages = { nl, en };
