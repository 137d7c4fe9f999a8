/** A sentence in both languages. */
export interface Sentence {
  nl: string;
  en: string;
}

/** What the API says about a question or command it does not honour. */
export interface RefusalDetails {
  /** Stable code: NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, CONFLICT, INVALID, WRONG_STATE, ROUND_CLOSED, …; UNREACHABLE when no answer came. */
  code: string;
  text: Sentence;
  /** Dotted path of the field the sentence is about. */
  field?: string;
  /** A sentence for every field that was not right. */
  issues: readonly { field: string; text: Sentence }[];
  /** With CONFLICT: what `basedOn` would be now, and what happened since the person looked. */
  currentHead?: string;
  changed: readonly Sentence[];
}

/** The API refused a question or a command, or could not be reached. */
export class Refused extends Error {
  readonly details: RefusalDetails;

  constructor(details: RefusalDetails) {
    super(`${details.code}: ${details.text.en}`);
    this.name = 'Refused';
    this.details = details;
  }

  get code(): string {
    return this.details.code;
  }
}

/** A GraphQL error as it comes over the wire. */
export interface WireError {
  message: string;
  extensions?: Partial<Omit<RefusalDetails, 'changed'>> & { changed?: readonly (Sentence | string)[] };
}

const both = (text: string): Sentence => ({ nl: text, en: text });

/** Reads the first error of an answer; texts that are missing fall back on its message. */
export function refusedBy({ message, extensions = {} }: WireError): Refused {
  const { code = 'INTERNAL', text = both(message), issues = [], field, currentHead } = extensions;
  return new Refused({
    code,
    text,
    issues,
    changed: (extensions.changed ?? []).map((said) => (typeof said === 'string' ? both(said) : said)),
    ...(field === undefined ? {} : { field }),
    ...(currentHead === undefined ? {} : { currentHead }),
  });
}

/** No answer came, or one that is not GraphQL. */
export const unreachable = (): Refused =>
  new Refused({
    code: 'UNREACHABLE',
    text: {
      nl: 'De gegevens zijn nu niet bereikbaar. Probeer het zo nog eens.',
      en: 'The data cannot be reached right now. Try again in a moment.',
    },
    issues: [],
    changed: [],
  });
