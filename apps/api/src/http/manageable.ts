import { HttpRefusal } from './answer.ts';

/** Most values in one body: a long decision log has some ten thousand. */
const mostValues = 200_000;
/** Longest text in one body, in bytes as JSON writes it: the original of an imported decision, each sign written as `\u1234`. */
const longestText = 2 * 1024 * 1024;

/** Most members of one object, far more than any of ours has: who asks hears of one that nobody knows with all of them. */
const mostMembers = 1_000;

const [quote, backslash, comma, list, object, endOfList, endOfObject] = [34, 92, 44, 91, 123, 93, 125];

type Most = { values?: number; text?: number; members?: number };

/**
 * Counts the values of a JSON text and measures its texts without taking it apart: that takes long for very many values, and
 * everything that looks at a text takes long for a very long one. Only the content of a file may be as long as the body.
 * @throws HttpRefusal 413, and 400 for a file whose content cannot be base64.
 */
export function mustBeManageable(json: Buffer, { text = longestText, ...most }: Most = {}): void {
  const tally = new Tally(most);
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === quote) at = endOfText(json, at, text);
    else if (sign === comma) tally.next();
    else if (sign === list || sign === object) tally.begin(sign === object);
    else if (sign === endOfList || sign === endOfObject) tally.end();
  }
}

/** Counts values where they begin, all together and of each object. */
class Tally {
  readonly #most;
  #values = 0;
  /** Of each list or object that is not at its end, how many more it may have. */
  readonly #left: number[] = [];

  constructor({ values = mostValues, members = mostMembers }: Omit<Most, 'text'>) {
    this.#most = { values, members };
  }

  begin(isObject: boolean): void {
    this.#count();
    this.#left.push(isObject ? this.#most.members - 1 : this.#most.values);
  }

  next(): void {
    this.#count();
    const left = this.#left.pop() ?? this.#most.values;
    if (left === 0) throw tooLarge(`The body has an object with more than ${this.#most.members} members.`);
    this.#left.push(left - 1);
  }

  end(): void {
    this.#left.pop();
  }

  #count(): void {
    this.#values += 1;
    if (this.#values > this.#most.values)
      throw tooLarge(`The body has more than ${this.#most.values} values.`);
  }
}

/** The quote that ends a text; the end of everything for a text that never ends. */
function endOfText(json: Buffer, begin: number, longest: number): number {
  for (let at = next(json, begin); at <= json.length; at = next(json, at)) {
    if (at - begin > longest + 1) return endOfFile(json, begin, longest);
    let slashes = 0;
    while (json[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0 || at === json.length) return at;
  }
  return json.length;
}

/** Base64 has neither quotes nor backslashes; small files may have them all the same, as some programs write `\/` for `/`. */
function endOfFile(json: Buffer, begin: number, longest: number): number {
  if (!isFile(json, begin)) throw tooLarge(`The body has a text of more than ${longest} bytes.`);
  const at = next(json, begin);
  if (json.subarray(begin, at).includes(backslash))
    throw new HttpRefusal(400, 'Send contentBase64 as plain base64, without backslashes.');
  return at;
}

const next = (json: Buffer, after: number): number => {
  const at = json.indexOf(quote, after + 1);
  return at === -1 ? json.length : at;
};

const ofFile = /"contentBase64"\s{0,8}:\s{0,8}$/;

/** Whether the text that begins here is the content of a file. */
const isFile = (json: Buffer, begin: number): boolean =>
  ofFile.test(json.toString('latin1', Math.max(0, begin - 40), begin));

const tooLarge = (message: string) => new HttpRefusal(413, message, { code: 'TOO_LARGE' });
