import { asOneLine, isVisible } from '@samenspel/domain';

/** What somebody wrote, on one line and without gaps. */
export const onOneLine = (written: string): string => asOneLine(written).replace(/ {2,}/g, ' ').trim();

/** More signs in a row that nobody sees than any letter or emoji is made of. */
const unseen = /\p{Default_Ignorable_Code_Point}{3,}/gu;

/** A name as it is kept: it stands in lists, in sentences and in letters. One that nobody sees is none. */
export const personName = (name: string): string =>
  isVisible(name) ? onOneLine(name.replace(unseen, '')).slice(0, 100) : '';
