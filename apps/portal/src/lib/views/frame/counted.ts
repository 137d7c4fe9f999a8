import type { Language } from '@samenspel/domain';
import { formatNumber } from '#lib/language/index.ts';

const small = {
  nl: [
    'geen',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
  ],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const;

/** A number as a word in a sentence, up to twelve: “drie”, “three”; above that in figures. */
export const counted = (number: number, language: Language): string =>
  small[language][number] ?? formatNumber(number, language);

/** A sentence that begins with a capital; “één” then leaves its first accent. */
export const capital = (sentence: string): string =>
  sentence.replace(/^éé/, 'eé').replace(/^./, (first) => first.toUpperCase());
