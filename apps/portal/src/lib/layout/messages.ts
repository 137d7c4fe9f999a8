const nl = {
  skip: 'Naar de inhoud',
  home: 'Begin',
  portfolio: 'Portfolio',
  settings: 'Instellingen',
  about: 'Over Samenspel',
  main: 'Hoofdmenu',
  footer: 'Over deze pagina’s',
  signedInAs: 'Aangemeld als',
  signOut: 'Afmelden',
  signIn: 'Aanmelden',
  language: 'Taal',
  theme: 'Weergave',
  themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  tagline: 'Samen leren van een samenwerking.',
};

const en: typeof nl = {
  skip: 'Skip to the content',
  home: 'Home',
  portfolio: 'Portfolio',
  settings: 'Settings',
  about: 'About Samenspel',
  main: 'Main menu',
  footer: 'About these pages',
  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  signIn: 'Sign in',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  tagline: 'Learning together from a collaboration.',
};

export const messages = { nl, en };
