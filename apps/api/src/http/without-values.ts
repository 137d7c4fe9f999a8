/** What graphql-js says of a variable that does not fit, where that quotes only names of the schema. */
const harmless =
  /(?: at "[\w.[\]]+")?; (?:Expected (?:non-nullable )?type "[\w![\]]+"(?: not to be null| to be an object)?|Field "\w+" (?:of required type "[\w![\]]+" was not provided|is not defined by type "\w+"))(?=\.)/;

const places: readonly [where: RegExp, instead: string][] = [
  [/^((?:Enum "\w+"|\w+) cannot represent [^:]*):[\s\S]*$/, '$1.'],
  [/^(Expected value of type "[^"]+"), found [\s\S]*$/, '$1.'],
  [/^Value "[\s\S]*" does not exist in ("\w+" enum)[\s\S]*$/, 'This value does not exist in $1.'],
  [/^(Argument "\w+" has invalid value) [\s\S]*$/, '$1.'],
  [/^(Syntax Error: [\s\S]*?(?:String|BlockString|Int|Float)) "[\s\S]*$/, '$1.'],
  [/^Unknown operation named "[\s\S]*$/, 'There is no operation of this name.'],
];

/**
 * Takes out of a message about a request what the request held: a mistake is to be found by its place, and what people
 * wrote is not to turn up in the logs of clients. Names of fields and types stay.
 */
export function withoutValues(message: string): string {
  const [, variable] = /^Variable "(\$\w+)" got invalid value /.exec(message) ?? [];
  if (variable)
    return `Variable "${variable}" got a value that does not fit${harmless.exec(message)?.[0] ?? ''}.`;
  return places.reduce((text, [where, instead]) => text.replace(where, instead), message);
}
