/** A JSON Schema, or a part of one, as plain JSON. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Marks, between conversion and division, a text that the log keeps apart. */
export const apart = 'x-kept-apart';

/** A text kept apart: the pattern of its JSON pointers, and whether an event without it cannot be. */
interface Apart {
  pattern: string;
  schema: JsonSchema;
  always: boolean;
}

/** Divides the schema of whole data as `divideTexts` divides the data: facts, and texts by JSON pointer. */
export function divideSchema(whole: JsonSchema): { data: JsonSchema; texts: JsonSchema } {
  const found: Apart[] = [];
  const data = factsOf(whole, '', true, found);
  return { data, texts: found.length === 0 ? { type: 'null' } : textsOf(found) };
}

function factsOf(schema: JsonSchema, pattern: string, always: boolean, found: Apart[]): JsonSchema {
  if (schema.items) return { ...schema, items: itemsOf(schema.items, pattern, found) };
  if (!schema.properties) return schema;
  const required = schema.required ?? [];
  const kept: [string, JsonSchema][] = [];
  for (const [name, property] of Object.entries(schema.properties)) {
    const place = { pattern: `${pattern}/${name}`, always: always && required.includes(name) };
    if (apart in property) found.push({ ...place, schema: unmarked(property) });
    else kept.push([name, factsOf(property, place.pattern, place.always, found)]);
  }
  const names = kept.map(([name]) => name);
  return {
    ...schema,
    properties: Object.fromEntries(kept),
    required: required.filter((name) => names.includes(name)),
  };
}

/** A list keeps its length without its texts: each leaves a null. */
function itemsOf(items: JsonSchema, pattern: string, found: Apart[]): JsonSchema {
  const place = { pattern: `${pattern}/(?:0|[1-9][0-9]*)`, always: false };
  if (!(apart in items)) return factsOf(items, place.pattern, false, found);
  found.push({ ...place, schema: unmarked(items) });
  return { type: 'null' };
}

const unmarked = ({ [apart]: _, ...schema }: JsonSchema): JsonSchema => schema;

const textsOf = (found: readonly Apart[]): JsonSchema => ({
  title: 'vrije tekst / free text',
  description:
    'JSON-pointer in data → tekst; null als er geen was of als hij gewist is. / JSON pointer into data → text; null when there was none or it was erased.',
  type: ['object', 'null'],
  patternProperties: Object.fromEntries(found.map(({ pattern, schema }) => [`^${pattern}$`, schema])),
  additionalProperties: false,
  required: found.flatMap(({ pattern, always }) => (always ? [pattern] : [])),
});
