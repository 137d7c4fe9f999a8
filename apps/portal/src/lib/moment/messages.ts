const nl = {
  clocks: 'Welke klok',
  date: 'Ga naar een dag',
  go: 'Ga',
  now: 'Nu',
};

const en: typeof nl = {
  clocks: 'Which clock',
  date: 'Go to a day',
  go: 'Go',
  now: 'Now',
};

export const messages = { nl, en };
