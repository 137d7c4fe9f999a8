import { fromKebab, type Text } from '@samenspel/domain';
import { registerEnumType } from 'type-graphql';

export type EnumObject = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, Text>>;

const known = new Map<string, { object: EnumObject; ids: string }>();

/**
 * The GraphQL enum of a list of ids: `public-side` becomes `PUBLIC_SIDE`. Asked twice, it gives the same one.
 * @param describes one full sentence; the first one given counts.
 * @throws Error when two different lists claim one name.
 */
export function enumOf(typeName: string, options: Options, describes: string): EnumObject {
  const ids = Object.keys(options).join(' ');
  const before = known.get(typeName);
  if (before && before.ids !== ids) throw new Error(`Two lists of options are both called ${typeName}.`);
  if (before) return before.object;
  const object = objectOf(options);
  known.set(typeName, { object, ids });
  registerEnumType(object, { name: typeName, description: describes, valuesConfig: descriptionsOf(options) });
  return object;
}

const nameOf = (id: string) => fromKebab(id, 'UPPER_SNAKE');

const objectOf = (options: Options): EnumObject =>
  Object.fromEntries(Object.keys(options).map((id) => [nameOf(id), id]));

const descriptionsOf = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([id, { nl, en }]) => [
      nameOf(id),
      { description: `On screen it is called “${en}” (in Dutch “${nl}”).` },
    ]),
  );
