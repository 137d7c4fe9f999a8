const nl = {
  title: 'Kies wie je bent',
  demo: 'Dit is een demonstratie. Je meldt je aan door een persoon te kiezen; niets op deze pagina’s is geheim. Personen en organisaties zijn verzonnen.',
  off: 'Aanmelden kan hier nog niet',
  offWhy: 'De demonstratie staat uit op deze installatie, en een andere manier van aanmelden is er nog niet.',
  unreachable: 'De lijst met personen is nu niet bereikbaar. Probeer het zo nog eens.',
  across: 'In meer dan één samenwerking',
};

const en: typeof nl = {
  title: 'Choose who you are',
  demo: 'This is a demonstration. You sign in by choosing a person; nothing on these pages is secret. People and organisations are invented.',
  off: 'Signing in is not possible here yet',
  offWhy: 'The demonstration is switched off on this installation, and there is no other way to sign in yet.',
  unreachable: 'The list of people cannot be reached right now. Try again in a moment.',
  across: 'In more than one collaboration',
};

export const messages = { nl, en };
