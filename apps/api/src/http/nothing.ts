import { HttpRefusal } from './answer.ts';

/** PostgreSQL keeps no text with U+0000, and people write none. */
export const holdsNothing = () =>
  new HttpRefusal(400, 'A text holds the character U+0000. Take it out and send it again.', {
    code: 'INVALID',
    text: {
      nl: 'In de tekst staat een teken dat geen teken is (U+0000). Haal het weg en verstuur opnieuw.',
      en: 'A text holds the character U+0000. Take it out and send it again.',
    },
  });
