const nl = {
  title: 'De ronde afblazen',
  lead: (name: string) => `${name} gaat niet door. Dat is niet terug te draaien.`,
  what: [
    'Alle antwoorden worden weggegooid, ongezien. Er komen geen uitkomsten.',
    'Dat de ronde is afgeblazen, blijft in de geschiedenis staan.',
  ],
  reason: 'Waarom?',
  reasonHint: 'Mag leeg blijven. Het team leest dit terug.',
  confirm: 'Blaas de ronde af',
  back: 'Toch niet',
};

const en: typeof nl = {
  title: 'Calling the round off',
  lead: (name) => `${name} does not go on. This cannot be undone.`,
  what: [
    'All answers are thrown away, unseen. There will be no results.',
    'That the round was called off stays in the history.',
  ],
  reason: 'Why?',
  reasonHint: 'May stay blank. The team can read this back.',
  confirm: 'Call the round off',
  back: 'Not after all',
};

export const messages = { nl, en };
