const nl = {
  title: 'Herinneren',
  lead: (name: string) => `Wie ${name} nog niet helemaal invulde, krijgt een brief.`,
  what: [
    'Het systeem stuurt de brieven. Wie er een krijgt, ziet niemand, jij ook niet.',
    'Tussen twee herinneringen liggen minstens twee dagen.',
  ],
  confirm: 'Stuur de herinnering',
  back: 'Toch niet',
};

const en: typeof nl = {
  title: 'Reminding',
  lead: (name) => `Whoever has not filled in ${name} completely gets a letter.`,
  what: [
    'The system sends the letters. Who gets one nobody sees, not you either.',
    'At least two days lie between two reminders.',
  ],
  confirm: 'Send the reminder',
  back: 'Not after all',
};

export const messages = { nl, en };
