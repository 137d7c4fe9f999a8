import { type Bilingual, filled } from './finding.ts';

/** What the limits of a check follow from. */
export type Limits = {
  /** True when the key came with the dossier. */
  ownKey: boolean;
  /** True when a checkpoint from elsewhere was compared. */
  outside: boolean;
  /** Streams of the dossier's own checkpoint that it does not hold. */
  leftOut: number;
  /** Streams of the checkpoint from elsewhere that the dossier does not hold. */
  notCovered: number;
  /** Events that the checkpoint from elsewhere is too old to know. */
  newer: number;
  /** Events whose texts were erased. */
  erased: number;
};

const NO_OUTSIDE: Bilingual = {
  nl: 'Dat de geschiedenis niet in haar geheel is herschreven of aan het eind ingekort vóór deze export: daarvoor is een ijkpunt nodig dat elders is bewaard (--checkpoint).',
  en: 'That the history was not rewritten as a whole, or cut at its end, before this export: that takes a checkpoint which was kept elsewhere (--checkpoint).',
};
const OWN_KEY: Bilingual = {
  nl: 'Van wie het dossier komt: de sleutel kwam uit het dossier zelf en bewijst alleen dat het met zichzelf klopt. Geef de sleutel die u van de beheerder hebt (--key).',
  en: 'Whom the dossier comes from: the key was taken from the dossier itself and proves only that it agrees with itself. Give the key that you have from the operator (--key).',
};
const LEFT_OUT: Bilingual = {
  nl: 'Stromen van dit log die niet in dit dossier zitten: {count}.',
  en: 'Streams of this log that are not in this dossier: {count}.',
};
const NOT_COVERED: Bilingual = {
  nl: 'Stromen van het ijkpunt van buiten die niet in dit dossier zitten en dus niet zijn vergeleken: {count}.',
  en: 'Streams of the checkpoint from elsewhere that are not in this dossier and so were not compared: {count}.',
};
const NEWER: Bilingual = {
  nl: 'Gebeurtenissen van na het ijkpunt van buiten, waarvoor een nieuwer nodig is: {count}.',
  en: 'Events from after the checkpoint from elsewhere, which take a newer one: {count}.',
};
const ERASED: Bilingual = {
  nl: 'Wat er in gewiste teksten stond, en dat ze terecht zijn gewist: {count}.',
  en: 'What erased texts said, and that they were rightly erased: {count}.',
};
const UNSIGNED: Bilingual = {
  nl: 'README.md, de map schemas, het programma in de map verify en het moment van export: die zijn niet ondertekend. Wie het dossier niet vertrouwt neemt het programma van elders.',
  en: 'README.md, the folder schemas, the program in the folder verify and the moment of export: they are not signed. Whoever does not trust the dossier takes the program from elsewhere.',
};
const TRUE: Bilingual = {
  nl: 'Dat wat er is vastgelegd waar was, en dat de klok gelijk liep: alleen dat er sindsdien niets aan is veranderd.',
  en: 'That what was recorded was true, and the clock right: only that nothing was changed since.',
};

/** What a check could not prove, in plain words; never empty. */
export function notProven(limits: Limits): Bilingual[] {
  return [
    ...(limits.outside ? [] : [NO_OUTSIDE]),
    ...(limits.ownKey ? [OWN_KEY] : []),
    ...counted(LEFT_OUT, limits.leftOut),
    ...counted(NOT_COVERED, limits.notCovered),
    ...(limits.outside ? counted(NEWER, limits.newer) : []),
    ...counted(ERASED, limits.erased),
    UNSIGNED,
    TRUE,
  ];
}

function counted(text: Bilingual, count: number): Bilingual[] {
  if (count === 0) return [];
  return [{ nl: filled(text.nl, 'nl', { count }), en: filled(text.en, 'en', { count }) }];
}
