import type { Language, Text } from '../frame/text.ts';

/** Stable codes of everything the domain may refuse. They are part of the public contract: never rename one. */
export const refusalCodes = [
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'ALREADY_DONE',
  'WRONG_STATE',
  'ROUND_CLOSED',
  'NOT_IN_ROUND',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A command or question the domain does not honour, with a sentence for the person in both languages. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly text: Text;
  /** Dotted path of the field the sentence is about, when there is one. */
  readonly field: string | undefined;

  constructor(code: RefusalCode, text: Text, field?: string) {
    super(text.en);
    this.name = 'Refusal';
    this.code = code;
    this.text = text;
    this.field = field;
  }

  in(language: Language): string {
    return this.text[language];
  }
}

/** Several fields of one command were not right; nothing was recorded. */
export class InvalidInput extends Refusal {
  readonly issues: readonly FieldIssue[];

  constructor(issues: readonly FieldIssue[]) {
    const first = issues[0];
    super(
      'INVALID',
      first?.text ?? { nl: 'Dit klopt nog niet.', en: 'This is not right yet.' },
      first?.field,
    );
    this.issues = issues;
  }
}

export interface FieldIssue {
  field: string;
  text: Text;
}

export const notFound = (what: Text): Refusal =>
  new Refusal('NOT_FOUND', {
    nl: `${what.nl} is niet gevonden. Controleer de verwijzing.`,
    en: `${what.en} was not found. Check the reference.`,
  });
