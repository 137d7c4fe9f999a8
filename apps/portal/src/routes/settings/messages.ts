const nl = {
  title: 'Instellingen',
  language: 'Taal',
  theme: 'Weergave',
  themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  save: 'Bewaren',
  saved: 'Bewaard.',
  you: 'Wie je bent',
  signedInAs: (name: string) => `Je bent aangemeld als ${name}.`,
  signOut: 'Afmelden',
  security: 'Aanmelden en veiligheid',
  ownData: 'Wat er over jou bewaard wordt',
  nobody: 'Je bent niet aangemeld.',
  signIn: 'Aanmelden',
  kept: 'Taal en weergave bewaart deze browser, een jaar lang.',
};

const en: typeof nl = {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  save: 'Save',
  saved: 'Saved.',
  you: 'Who you are',
  signedInAs: (name) => `You are signed in as ${name}.`,
  signOut: 'Sign out',
  security: 'Signing in and safety',
  ownData: 'What is held about you',
  nobody: 'You are not signed in.',
  signIn: 'Sign in',
  kept: 'This browser keeps language and appearance for a year.',
};

export const messages = { nl, en };
