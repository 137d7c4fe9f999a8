/** The ways one id is written: as identifier in code, as GraphQL type, as GraphQL enum value. */
export type NameStyle = 'camelCase' | 'PascalCase' | 'UPPER_SNAKE';

/**
 * Writes a kebab-case id in another style: `productive-tension` becomes `productiveTension`,
 * `ProductiveTension` or `PRODUCTIVE_TENSION`. A part that begins with a digit gets an underscore
 * before it (`level-3` becomes `level_3`), so that the way back stays unambiguous and no name starts with a digit.
 * @param id lower-case letters and digits in parts joined by single hyphens
 */
export function fromKebab(id: string, style: NameStyle): string {
  if (style === 'UPPER_SNAKE') return guardLeadingDigit(id.replaceAll('-', '_').toUpperCase());
  const camel = id.replace(/-(.)/g, (_, first: string) =>
    isDigit(first) ? `_${first}` : first.toUpperCase(),
  );
  const name = style === 'PascalCase' ? camel.charAt(0).toUpperCase() + camel.slice(1) : camel;
  return guardLeadingDigit(name);
}

/** The way back: reads a name that was written in the given style and gives the kebab-case id. */
export function toKebab(name: string, style: NameStyle): string {
  const plain = name.replace(/^_(?=\d)/, '');
  if (style === 'UPPER_SNAKE') return plain.toLowerCase().replaceAll('_', '-');
  const parts = plain.replace(/_(?=\d)/g, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return parts.replace(/^-/, '');
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function guardLeadingDigit(name: string): string {
  return isDigit(name.charAt(0)) ? `_${name}` : name;
}
