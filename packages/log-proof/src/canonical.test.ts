import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { random } from './testing/random.ts';
import { randomValue } from './testing/random-value.ts';

test('the example of RFC 8785, 3.2, has the form printed there', () => {
  const example = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
  expect(canonical(JSON.parse(example))).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('members are sorted by UTF-16 code units, as in RFC 8785, 3.2.3', () => {
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
  const shuffled = Object.fromEntries([...sorted].reverse().map((name) => [name, 0]));
  expect(Object.keys(JSON.parse(canonical(shuffled)))).toHaveLength(7);
  expect(canonical(shuffled)).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
});

test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number with the bits %s is written %s, as in RFC 8785, appendix B', (bits, text) => {
  expect(canonical(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
});

test.each([
  ['NaN', Number.NaN],
  ['an infinity', Number.POSITIVE_INFINITY],
  ['a bigint', 1n],
  ['half a surrogate pair', 'a\ud800b'],
  ['half a surrogate pair as a name', { '\udc00': 1 }],
  ['nothing', undefined],
])('%s is refused', (_, value) => {
  expect(() => canonical(value)).toThrow(TypeError);
});

test('what JSON leaves out is left out', () => {
  expect(canonical({ b: undefined, a: [undefined, () => 1], c: new Date(0) })).toBe(
    '{"a":[null,null],"c":"1970-01-01T00:00:00.000Z"}',
  );
});

test('the form of a value is the form of what comes back from JSON, whatever the order of its members', () => {
  const chance = random(8785);
  for (let round = 0; round < 500; round += 1) {
    const value = randomValue(chance, 4);
    const text = canonical(value);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(text);
    expect(canonical(JSON.parse(text))).toBe(text);
  }
});
