export const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** Each fragment spreads the next one ten times: twelve of them unfold to a million million fields. */
const bomb = (length: number) =>
  `{ ...F0 } ${many(length, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(10)} }`)}
   fragment F${length} on Query { me { id } }`;

const largePages =
  'collaborations(first: 100) { nodes { events(first: 100) { nodes { id type version sentence blocks } } } }';

/** Documents that small words make large: what it is, the document, and the code it is refused with. */
export const abuses: readonly [what: string, document: string, code: string][] = [
  [
    '60 fields deep',
    `{ ${'node(id: "x") { ... on Collaboration { '.repeat(30)}id${' }'.repeat(61)}`,
    'TOO_LARGE',
  ],
  ['2,000 aliases', `{ ${many(2_000, (n) => `a${n}: me { id }`)} }`, 'TOO_LARGE'],
  ['2,000 times the same field', `{ ${'__typename '.repeat(2_000)} }`, 'TOO_LARGE'],
  ['a fragment bomb', bomb(12), 'TOO_LARGE'],
  [
    'a chain of 300 fragments',
    `{ ...F0 } ${many(300, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
    fragment F300 on Query { me { id } }`,
    'TOO_LARGE',
  ],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }',
    'TOO_LARGE',
  ],
  ['3,000 directives', `{ me { id ${'@x '.repeat(3_000)} } }`, 'TOO_LARGE'],
  ['1,000 known directives', `{ me { id ${'@include(if: true) '.repeat(1_000)} } }`, 'TOO_LARGE'],
  ['100,000 tokens', `{ ${'me { id } '.repeat(25_000)} }`, 'TOO_LARGE'],
  ['lists inside lists', `{ node(id: ${'['.repeat(2_900)}1${']'.repeat(2_900)}) { id } }`, 'TOO_LARGE'],
  [
    'the schema over and over',
    `{ ${many(50, (n) => `s${n}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    'TOO_LARGE',
  ],
  ['large pages inside large pages', `{ ${largePages} }`, 'TOO_COSTLY'],
  ['large pages behind fragments', `{ ...A } fragment A on Query { ${largePages} }`, 'TOO_COSTLY'],
];
