const nl = {
  rounds: 'Alle rondes',
  about: (period: string, mode: string) => `Over de periode ${period}, ${mode}.`,
  bars: 'Een hele balk is iedereen die antwoordde.',
  joined:
    'Staat er 1–2 of 4–5, dan is een enkel antwoord met zijn buur samengenomen, zodat niemand alleen staat.',
  nothing: 'Van deze ronde is niets gepubliceerd.',
  named: 'Wie wat koos',
  somebody: 'iemand die er niet meer is',
  level: (n: number) => `Niveau ${n}`,
  how: 'Hoe deze uitkomsten gemaakt zijn',
  shown: (k: number, power: number, figuresFrom: number) =>
    `Een uitkomst verschijnt vanaf ${k} mensen die een niveau kozen, bij inzicht in machtsverhoudingen vanaf ${power}. Tot ${figuresFrom} tonen we alleen woorden; vanaf ${figuresFrom} de verdeling, waarin een enkel antwoord met zijn buur is samengenomen. Kozen op hooguit twee na allen hetzelfde, dan blijft het bij woorden.`,
  shownOpen:
    'Dit was een open ronde: het team ziet de verdeling bij ieder aantal en wie wat koos. Buiten het team gelden de regels voor kleine groepen.',
  rules: [
    'Alles is één keer gepubliceerd, bij het sluiten. Later verandert er niets meer aan, ook niet als iemand vertrekt. Late antwoorden gaan mee in de volgende ronde.',
    '“We weten het nog niet” telt als antwoord en staat apart. Er is geen gemiddelde, geen totaal en geen vergelijking tussen bouwstenen; daarom staan ze in hun eigen volgorde.',
    'Verandering meten we alleen tussen twee uitkomsten van dezelfde bouwsteen. Beelden van twee rondes naast elkaar bewijzen niets over wie erbij kwam of wegging: iedereen antwoordt opnieuw.',
  ],
  formulas: [
    {
      name: 'Geïnterpoleerde mediaan',
      says: 'Het midden van de antwoorden, waarbij elk niveau een vak van één breed is. Het niveauwoord is het dichtstbijzijnde niveau.',
      source: 'Mediaan voor gegroepeerde gegevens; half naar even afgerond op twee decimalen.',
    },
    {
      name: 'Overeenstemming A',
      says: '1: allen op één niveau. 0: gelijk verspreid. −1: de helft op 1 en de helft op 5. Vanaf 0,60 zien jullie het grotendeels hetzelfde; onder 0,30 lopen de antwoorden sterk uiteen.',
      source:
        'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001) 325–341.',
    },
    {
      name: 'Gemiddelde afwijking AD',
      says: 'Hoeveel niveaus mensen gemiddeld van de middelste zitten. Tot ongeveer 0,83 geldt op vijf niveaus als praktisch eens.',
      source:
        'M. J. Burke, L. M. Finkelstein & M. S. Dusig, On average deviation indices, Organizational Research Methods 2 (1999) 49–68.',
    },
    {
      name: 'Verschil tussen kanten',
      says: 'Twee kanten beleven iets anders als hun mediaan een niveau of meer verschilt en Cliffs δ ten minste 0,47 is. Alleen vaste indelingen, en alleen als elke kant genoeg antwoorden heeft.',
      source: 'N. Cliff, Dominance statistics, Psychological Bulletin 114 (1993) 494–509.',
    },
    {
      name: 'Verandering',
      says: 'Minder dan een half niveau: ongeveer gelijk. Tot een heel niveau: iets. Vanaf een heel niveau: duidelijk.',
      source: 'Verschil van twee gepubliceerde medianen.',
    },
  ],
  version: (n: number) => `Methode versie ${n}. Oude uitkomsten houden de versie waarmee ze gemaakt zijn.`,
};

const en: typeof nl = {
  rounds: 'All rounds',
  about: (period, mode) => `About the period ${period}, ${mode}.`,
  bars: 'A whole bar is everybody who answered.',
  joined:
    'Where it says 1–2 or 4–5, a single answer is joined with its neighbour, so that nobody stands alone.',
  nothing: 'Nothing was published of this round.',
  named: 'Who chose what',
  somebody: 'somebody who is no longer here',
  level: (n) => `Level ${n}`,
  how: 'How these results are made',
  shown: (k, power, figuresFrom) =>
    `A result appears from ${k} people who chose a level, for insight into power relations from ${power}. Up to ${figuresFrom} we show words only; from ${figuresFrom} the distribution, in which a single answer is joined with its neighbour. When all but two at most chose the same, we keep to words.`,
  shownOpen:
    'This was an open round: the team sees the distribution with any number, and who chose what. Outside the team the rules for small groups hold.',
  rules: [
    'Everything was published once, at closing. Nothing about it changes later, not even when somebody leaves. Late answers wait for the next round.',
    '“We do not know yet” counts as an answer and stands apart. There is no average, no total and no comparison between blocks; that is why they stand in their own order.',
    'We measure change only between two results of the same block. Pictures of two rounds side by side prove nothing about who joined or left: everybody answers anew.',
  ],
  formulas: [
    {
      name: 'Interpolated median',
      says: 'The middle of the answers, with each level a slot of one wide. The level word is the nearest level.',
      source: 'Median for grouped data; rounded half to even to two decimals.',
    },
    {
      name: 'Agreement A',
      says: '1: all on one level. 0: spread evenly. −1: half on 1 and half on 5. From 0.60 you largely see it alike; under 0.30 the answers differ widely.',
      source:
        'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001) 325–341.',
    },
    {
      name: 'Average deviation AD',
      says: 'How many levels people are from the middle one on average. On five levels up to about 0.83 counts as practical agreement.',
      source:
        'M. J. Burke, L. M. Finkelstein & M. S. Dusig, On average deviation indices, Organizational Research Methods 2 (1999) 49–68.',
    },
    {
      name: 'Difference between sides',
      says: 'Two sides experience something differently when their medians are a level or more apart and Cliff’s δ is at least 0.47. Only fixed partitions, and only when each side has enough answers.',
      source: 'N. Cliff, Dominance statistics, Psychological Bulletin 114 (1993) 494–509.',
    },
    {
      name: 'Change',
      says: 'Less than half a level: about the same. Up to a whole level: somewhat. From a whole level: clearly.',
      source: 'Difference between two published medians.',
    },
  ],
  version: (n) => `Method version ${n}. Old results keep the version they were made with.`,
};

export const messages = { nl, en };
