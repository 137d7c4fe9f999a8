import type { Language, Text } from '@samenspel/domain';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language to speak on the command line, from the settings of the terminal; English when they say nothing. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** Says a sentence in the language of the person. */
export type Say = (text: Text) => void;
