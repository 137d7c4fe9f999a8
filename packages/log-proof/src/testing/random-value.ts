import type { Chance } from './random.ts';

const PIECES = [
  'a',
  'B',
  'ï',
  '€',
  '\u{1f600}',
  '"',
  '\\',
  '\n',
  '\u0001',
  '/',
  ' ',
  '\u2028',
  '<',
  '10',
  '9',
  '',
];

/** A short text with everything that JSON writers get wrong. */
export function randomText(chance: Chance): string {
  return Array.from({ length: chance.below(6) }, () => chance.oneOf(PIECES)).join('');
}

// No backslash in names: the JSON.parse of Node 24 takes the name "\\n" for the name "\\\\" when it met the latter before.
function randomName(chance: Chance): string {
  return randomText(chance).replaceAll('\\', '');
}

function randomNumber(chance: Chance): number {
  const whole = chance.below(2_000_001) - 1_000_000;
  return chance.oneOf([whole, whole / 1_000, whole * 1e20, whole / 1e12, 0]);
}

/** A JSON value nested at most `depth` levels deep. */
export function randomValue(chance: Chance, depth: number): unknown {
  const plain = [randomText(chance), randomNumber(chance), chance.below(2) === 0, null];
  if (depth === 0 || chance.below(3) === 0) return chance.oneOf(plain);
  if (chance.below(3) === 0)
    return Array.from({ length: chance.below(4) }, () => randomValue(chance, depth - 1));
  return randomObject(chance, depth);
}

/** A JSON object of up to four members, nested at most `depth` levels deep. */
export function randomObject(chance: Chance, depth: number): object {
  const names = Array.from({ length: chance.below(5) }, () => randomName(chance));
  return Object.fromEntries(names.map((name) => [name, randomValue(chance, depth - 1)]));
}
