const nl = {
  title: 'De ronde sluiten',
  lead: (name: string) => `${name} sluit voor iedereen. Dat is niet terug te draaien.`,
  what: [
    'Wat er nu ingevuld is, telt mee. Leeg blijft leeg.',
    'De uitkomsten worden één keer gepubliceerd, meteen, voor het hele team tegelijk. Daarna verandert er niets meer aan.',
    'Wie later nog wil antwoorden, wacht op de volgende ronde.',
  ],
  anonymous: (k: number) =>
    `Een bouwsteen met minder dan ${k} gekozen niveaus krijgt geen uitkomst. Hoeveel het er zijn, weet nu niemand.`,
  open: 'Dit is een open ronde: het team ziet straks ook wie wat antwoordde.',
  confirm: 'Sluit de ronde',
  back: 'Nog niet',
};

const en: typeof nl = {
  title: 'Closing the round',
  lead: (name) => `${name} closes for everybody. This cannot be undone.`,
  what: [
    'What is filled in now counts. Blank stays blank.',
    'Results are published once, at once, for the whole team at the same time. Nothing about them changes after that.',
    'Whoever still wants to answer later waits for the next round.',
  ],
  anonymous: (k) =>
    `A block with fewer than ${k} chosen levels gets no result. How many there are, nobody knows now.`,
  open: 'This is an open round: the team will also see who answered what.',
  confirm: 'Close the round',
  back: 'Not yet',
};

export const messages = { nl, en };
