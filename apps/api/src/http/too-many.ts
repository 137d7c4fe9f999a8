import { HttpRefusal } from './answer.ts';

/** @param seconds when it is worth trying again. */
export const tooMany = (seconds: number): HttpRefusal =>
  new HttpRefusal(429, `That was a lot at once. Try again in ${secondsIn(seconds, 'second', 'seconds')}.`, {
    code: 'TOO_MANY_REQUESTS',
    headers: { 'retry-after': String(seconds) },
    text: {
      nl: `Dit was veel tegelijk. Probeer het over ${secondsIn(seconds, 'seconde', 'seconden')} nog eens.`,
      en: `That was a lot at once. Try again in ${secondsIn(seconds, 'second', 'seconds')}.`,
    },
  });

export const tooManyStreams = (): HttpRefusal =>
  new HttpRefusal(429, 'Too many live streams are open. Close some, or try again in a moment.', {
    code: 'TOO_MANY_STREAMS',
    headers: { 'retry-after': '30' },
    text: {
      nl: 'Er staan te veel pagina’s open die meekijken. Sluit er een paar, of probeer het zo nog eens.',
      en: 'Too many pages are following along. Close some, or try again in a moment.',
    },
  });

const secondsIn = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
