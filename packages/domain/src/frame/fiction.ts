import type { Text } from './text.ts';

/** Stands on every page and in every answer about the demo portfolio. */
export const fictionNotice: Text = {
  nl: 'Verzonnen voorbeeld: personen, organisaties en gebeurtenissen bestaan niet.',
  en: 'Invented example: people, organisations and events do not exist.',
};

/** Stands behind each fictional organisation in lists. */
export const fictionLabel: Text = { nl: '(fictief)', en: '(fictional)' };
