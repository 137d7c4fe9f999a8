/** A text in both languages. */
export type Bilingual = { nl: string; en: string };

/** Something that does not hold. */
export type Finding = {
  /** Stable name of what is wrong; a list of them stands in the README of this package. */
  code: FindingCode;
  /** Null when it is about the dossier as a whole. */
  streamId: string | null;
  /** Version of the event it is about. */
  version?: number;
  text: Bilingual;
};

export type FindingCode = keyof typeof TEXTS;

/** What stands between braces in a text, by its name. */
export type Details = Record<string, string | number | Bilingual>;

/** Where something does not hold: a stream and perhaps one of its events; nothing for the dossier as a whole. */
export type Place = { streamId?: string; version?: number | undefined };

/** A finding with its text in both languages, the details filled in. */
export function finding(code: FindingCode, { streamId, version }: Place, details: Details = {}): Finding {
  const text = { nl: filled(TEXTS[code].nl, 'nl', details), en: filled(TEXTS[code].en, 'en', details) };
  return { code, streamId: streamId ?? null, ...(version !== undefined && { version }), text };
}

/** The text with its braces filled in, in one language. */
export function filled(text: string, language: keyof Bilingual, details: Details): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details[name] ?? '';
    return typeof detail === 'object' ? detail[language] : String(detail);
  });
}

const TEXTS = {
  HASH_MISMATCH: {
    nl: 'De inhoud geeft een andere hash dan erbij staat: er is iets aan veranderd.',
    en: 'The content gives another hash than stands with it: something in it was changed.',
  },
  CHAIN_BROKEN: {
    nl: 'Sluit niet aan op de gebeurtenis ervoor: daar is iets veranderd, weggehaald, toegevoegd of verplaatst.',
    en: 'Does not follow on the event before it: something there was changed, taken out, added or moved.',
  },
  VERSION_GAP: {
    nl: 'Hier hoort versie {expected} te staan, niet {found}.',
    en: 'Version {expected} belongs here, not {found}.',
  },
  DUPLICATE_ID: {
    nl: 'De id {id} komt in deze stroom vaker voor.',
    en: 'The id {id} occurs more than once in this stream.',
  },
  TIME_BACKWARDS: {
    nl: 'Vastgelegd vóór de gebeurtenis die eraan voorafgaat.',
    en: 'Recorded before the event that precedes it.',
  },
  COMMAND_INDEX: {
    nl: 'Hoort plaats {expected} binnen zijn opdracht te hebben, niet {found}.',
    en: 'Should have place {expected} within its command, not {found}.',
  },
  TEXTS_DO_NOT_MATCH: {
    nl: 'De teksten zijn niet die welke zijn vastgelegd.',
    en: 'The texts are not those that were recorded.',
  },
  COMMITMENT_MISSING: {
    nl: 'Er staan teksten of een zout waarvoor niets is vastgelegd.',
    en: 'There are texts or a salt for which nothing was recorded.',
  },
  SALT_MISSING: {
    nl: 'Er staan teksten zonder het zout waarmee ze te toetsen zijn.',
    en: 'There are texts without the salt to check them with.',
  },
  SALT_LEFT_BEHIND: {
    nl: 'De teksten zijn weg maar hun zout niet; wissen haalt beide weg.',
    en: 'The texts are gone and their salt is not; erasing takes both.',
  },
  ENVELOPE: {
    nl: 'Wat twee keer in de regel staat spreekt zichzelf tegen, of er staat iets wat er niet hoort.',
    en: 'What the line says twice contradicts itself, or it holds something that does not belong.',
  },
  UNREADABLE_LINE: {
    nl: 'Regel {line} van {file} is niet te lezen als wat er hoort te staan ({problem}).',
    en: 'Line {line} of {file} cannot be read as what belongs there ({problem}).',
  },
  HEAD_MISMATCH: {
    nl: 'Eindigt anders dan {witness} zegt.',
    en: 'Ends in another way than {witness} says.',
  },
  CUT_TAIL: {
    nl: 'Volgens {witness} loopt de stroom tot versie {expected}; hier houdt hij eerder op.',
    en: 'By {witness} the stream runs up to version {expected}; here it stops before.',
  },
  REWRITTEN: {
    nl: 'Volgens {witness} stond hier een andere gebeurtenis: de keten is vanaf hier of eerder herschreven.',
    en: 'By {witness} another event stood here: the chain was rewritten from here or earlier.',
  },
  KIND_MISMATCH: {
    nl: 'Is volgens {witness} een ander soort stroom.',
    en: 'Is another kind of stream by {witness}.',
  },
  STREAM_MISSING: {
    nl: 'Deze stroom staat in {witness} en ontbreekt hier.',
    en: 'This stream stands in {witness} and is missing here.',
  },
  STREAM_UNKNOWN: {
    nl: 'Deze stroom hoort hier niet: {witness} kent hem niet.',
    en: 'This stream does not belong here: {witness} does not know it.',
  },
  CHECKPOINT_MISSING: {
    nl: 'Er is geen ondertekend ijkpunt: {file} ontbreekt.',
    en: 'There is no signed checkpoint: {file} is missing.',
  },
  CHECKPOINT_SIGNATURE: {
    nl: 'De handtekening onder {witness} klopt niet ({problem}).',
    en: 'The signature under {witness} does not hold ({problem}).',
  },
  ROOT_MISMATCH: {
    nl: 'De lijst van stromen hoort niet bij {witness}: er is een stroom veranderd, weggelaten of toegevoegd.',
    en: 'The list of streams does not belong to {witness}: a stream was changed, left out or added.',
  },
  MANIFEST: {
    nl: 'manifest.json is niet te lezen of spreekt zichzelf tegen ({problem}).',
    en: 'manifest.json cannot be read or contradicts itself ({problem}).',
  },
  EXTRA_FILE: {
    nl: '{file} hoort niet in dit dossier en is niet nagekeken.',
    en: '{file} does not belong in this dossier and was not checked.',
  },
  SCHEMA_MISSING: {
    nl: '{file}, de beschrijving van deze soort gebeurtenis, ontbreekt.',
    en: '{file}, the description of this type of event, is missing.',
  },
} satisfies Record<string, Bilingual>;
