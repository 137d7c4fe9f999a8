import { Lexer, Source, TokenKind } from 'graphql';
import { tooLarge } from './too-large.ts';

/** Most words and signs in one document. */
export const mostTokens = 6_000;
const mostCharacters = 100_000;
const mostDirectives = 60;
/** Brackets inside brackets; fields alone may stand 16 deep, each with an argument of some depth. */
const mostNested = 40;

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/**
 * Reads a document word by word, without building anything and without going deeper with it.
 * @throws HttpRefusal 400 when it is longer or deeper than any honest question; not for mistakes in it.
 */
export function mustBeBrief(source: string): void {
  if (source.length > mostCharacters) throw tooLarge(`more than ${mostCharacters} characters`);
  let [tokens, directives, nested] = [0, 0, 0];
  for (const kind of kindsIn(source)) {
    if (++tokens > mostTokens) throw tooLarge(`more than ${mostTokens} tokens`);
    if (kind === TokenKind.AT && ++directives > mostDirectives)
      throw tooLarge(`more than ${mostDirectives} directives`);
    if (opening.includes(kind) && ++nested > mostNested)
      throw tooLarge(`more than ${mostNested} brackets inside each other`);
    if (closing.includes(kind)) nested--;
  }
}

/** Ends early where a document cannot be read: the parser says what is wrong with it. */
function* kindsIn(source: string): Generator<string> {
  const lexer = new Lexer(new Source(source));
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token.kind;
  } catch {}
}
