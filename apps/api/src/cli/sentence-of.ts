import { InvalidInput, Refusal, type Text, UnknownEventType } from '@samenspel/domain';
import { ConfigError } from '../config-error.ts';

const mostIssues = 20;
const unreachable = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  '28P01',
  '28000',
  '3D000',
  '57P03',
];

/** What went wrong, in a sentence for people; several files get a line each. No stack trace, no values of a database. */
export function sentenceOf(error: unknown): Text {
  if (error instanceof InvalidInput && error.issues.length > 1) return linesOf(error);
  if (error instanceof Refusal) return error.text;
  if (error instanceof UnknownEventType) return ofUnknownType(error);
  if (error instanceof ConfigError) return { nl: error.message, en: error.message };
  if (codesOf(error).some((code) => unreachable.includes(code)))
    return {
      nl: 'De database is niet te bereiken. Draait zij, en klopt DATABASE_URL?',
      en: 'The database cannot be reached. Is it running, and is DATABASE_URL right?',
    };
  if (codesOf(error).includes('ENOSPC'))
    return {
      nl: 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
      en: 'The disk is full. Free some space and try again.',
    };
  if (codesOf(error).includes('EADDRINUSE'))
    return {
      nl: 'De poort is al in gebruik. Stop wat daar draait of kies een andere met API_PORT.',
      en: 'The port is in use already. Stop what runs there or choose another with API_PORT.',
    };
  const name = error instanceof Error ? error.name : 'Error';
  return {
    nl: `Er ging iets mis dat hier niet was voorzien (${[name, ...codesOf(error)].join(', ')}).`,
    en: `Something went wrong that was not foreseen here (${[name, ...codesOf(error)].join(', ')}).`,
  };
}

function ofUnknownType({ place: { type, typeVersion, streamId, version } }: UnknownEventType): Text {
  const of = (word: string) => (typeVersion === undefined ? '' : `${word} ${typeVersion}`);
  return {
    nl: `Plaats ${version} van stroom “${streamId}” is een gebeurtenis “${type}”${of(', versie')} die deze uitgave niet kent; een nieuwere misschien wel. Er is niets veranderd.`,
    en: `Position ${version} of stream “${streamId}” is an event “${type}”${of(', version')} that this release does not know; a newer one may. Nothing was changed.`,
  };
}

function linesOf({ issues }: InvalidInput): Text {
  const lines = (language: 'nl' | 'en') => issues.slice(0, mostIssues).map(({ text }) => text[language]);
  const more = issues.length - mostIssues;
  return {
    nl: [...lines('nl'), ...(more > 0 ? [`… en nog ${more}.`] : [])].join('\n'),
    en: [...lines('en'), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n'),
  };
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, cause } = error as Error & { code?: unknown; cause?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause)];
}
