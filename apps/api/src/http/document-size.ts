import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode } from 'graphql';

/** What a part of a document comes to once every fragment stands where it is spread. */
export type Size = {
  /** Fields inside each other. */
  depth: number;
  /** Fields and fragments, every time they are asked for. */
  selections: number;
  aliases: number;
  /** Fields that stand next to each other at the top. */
  width: number;
  /** Variables that an operation defines. */
  variables: number;
  /** Questions about the schema itself. */
  introspections: number;
  /** Aliases inside such questions. */
  aliasedTypes: number;
  /** Commands that sign in as one of the fictional people. */
  demoSignIns: number;
};

const nothing: Size = {
  ...{ depth: 0, selections: 0, aliases: 0, width: 0 },
  ...{ variables: 0, introspections: 0, aliasedTypes: 0, demoSignIns: 0 },
};

/**
 * The size of the largest operation of a document. Every fragment is measured once, so that a few lines that unfold to
 * millions of fields take no longer than others.
 * @throws RangeError when a fragment contains itself.
 */
export function sizeOf({ definitions }: DocumentNode): Size {
  const fragments = new Fragments(definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION));
  return definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet, variableDefinitions }) => ({
      ...together(selectionSet.selections, fragments),
      variables: variableDefinitions?.length ?? 0,
    }))
    .reduce(larger, nothing);
}

class Fragments {
  readonly #definitions: Map<string, FragmentDefinitionNode>;
  readonly #sizes = new Map<string, Size>();
  readonly #open = new Set<string>();

  constructor(definitions: readonly FragmentDefinitionNode[]) {
    this.#definitions = new Map(definitions.map((one) => [one.name.value, one]));
  }

  sizeOf(name: string): Size {
    const known = this.#sizes.get(name);
    if (known) return known;
    if (this.#open.has(name)) throw new RangeError('a fragment that contains itself');
    this.#open.add(name);
    const size = together(this.#definitions.get(name)?.selectionSet.selections ?? [], this);
    this.#open.delete(name);
    this.#sizes.set(name, size);
    return size;
  }
}

const together = (selections: readonly SelectionNode[], fragments: Fragments): Size =>
  selections.map((one) => sizeOfOne(one, fragments)).reduce(sum, nothing);

function sizeOfOne(node: SelectionNode, fragments: Fragments): Size {
  if (node.kind === Kind.FRAGMENT_SPREAD) return oneMore(fragments.sizeOf(node.name.value));
  const inside = together(node.selectionSet?.selections ?? [], fragments);
  if (node.kind === Kind.INLINE_FRAGMENT) return oneMore(inside);
  const isIntrospection = /^__(schema|type)$/.test(node.name.value);
  return {
    depth: inside.depth + 1,
    selections: inside.selections + 1,
    aliases: inside.aliases + (node.alias ? 1 : 0),
    width: 1,
    variables: 0,
    introspections: inside.introspections + (isIntrospection ? 1 : 0),
    aliasedTypes: inside.aliasedTypes + (isIntrospection ? inside.aliases : 0),
    demoSignIns: inside.demoSignIns + (node.name.value === 'signInAsDemoPerson' ? 1 : 0),
  };
}

const oneMore = (size: Size): Size => ({ ...size, selections: size.selections + 1 });

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  selections: a.selections + b.selections,
  aliases: a.aliases + b.aliases,
  width: a.width + b.width,
  variables: a.variables + b.variables,
  introspections: a.introspections + b.introspections,
  aliasedTypes: a.aliasedTypes + b.aliasedTypes,
  demoSignIns: a.demoSignIns + b.demoSignIns,
});

const larger = (a: Size, b: Size): Size =>
  Object.fromEntries(
    (Object.keys(a) as (keyof Size)[]).map((key) => [key, Math.max(a[key], b[key])]),
  ) as Size;
