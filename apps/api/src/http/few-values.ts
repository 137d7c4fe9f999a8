import { HttpRefusal } from './answer.ts';

/** Most values in one body: a long decision log has some ten thousand. */
const mostValues = 200_000;

const [quote, backslash] = [34, 92];
/** What stands before a value: `,` `[` `{`. */
const before = new Set([44, 91, 123]);

/**
 * Counts the values of a JSON text without taking it apart, which takes long for very many and far more memory than their text.
 * @throws HttpRefusal 413.
 */
export function mustHoldFewValues(json: Buffer, most = mostValues): void {
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] as number;
    if (sign === quote) at = endOfText(json, at);
    else if (before.has(sign) && ++values > most) throw tooMany(most);
  }
}

/** The quote that ends a text; the end of everything for a text that never ends. */
function endOfText(json: Buffer, begin: number): number {
  for (let at = json.indexOf(quote, begin + 1); at !== -1; at = json.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}

const tooMany = (most: number) =>
  new HttpRefusal(413, `The body has more than ${most} values.`, { code: 'TOO_LARGE' });
