/** An exact quotient of whole numbers in lowest terms; the denominator is positive. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** The quotient in lowest terms. Both are whole numbers; the denominator is not zero. */
export function fraction(numerator: number, denominator: number): Fraction {
  const sign = denominator < 0 ? -1 : 1;
  const divisor = sign * greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
  // Adding zero turns -0 into 0, so that equal fractions are equal values.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** How far two values lie apart, never negative. */
export function distance(a: Fraction, b: Fraction): Fraction {
  const difference = add(a, { numerator: -b.numerator, denominator: b.denominator });
  return { numerator: Math.abs(difference.numerator), denominator: difference.denominator };
}

/** Negative when a is below b, zero when they are equal, positive when a is above b. */
export function compare(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/**
 * The value rounded to a multiple of 1/steps; a value exactly halfway goes to the even multiple.
 * `roundTo(x, 2)` rounds to halves, `roundTo(x, 100)` to hundredths.
 */
export function roundTo({ numerator, denominator }: Fraction, steps: number): number {
  const scaled = numerator * steps;
  const below = Math.floor(scaled / denominator);
  const twiceRest = 2 * (scaled - below * denominator);
  const goesUp = twiceRest > denominator || (twiceRest === denominator && below % 2 !== 0);
  return (goesUp ? below + 1 : below) / steps;
}

/** The value as a decimal number for showing, two decimals unless told, half to even: 21/8 becomes 2.62. */
export function toDecimals(value: Fraction, decimals = 2): number {
  return roundTo(value, 10 ** decimals);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
