import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { EventType } from '../event/event-type.ts';
import { schemaOf } from '../event/upcast.ts';
import type { FieldNotes } from '../field/field.ts';
import { languages, type Text } from '../frame/text.ts';
import { visibility, visibilityIds } from '../frame/visibility.ts';
import { apart, divideSchema, type JsonSchema } from './divide.ts';

const inBoth = ({ nl, en }: Text): string => (nl === en ? nl : `${nl} / ${en}`);

/** Checks and transformations that JSON Schema has no word for; what they refuse never reached the log. */
const wordless = ['check', 'transform', 'trim'];

const config: ConversionConfig = {
  target: 'draft-2020-12',
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (wordless.includes(valibotAction.type)) return jsonSchema;
    if (valibotAction.type !== 'metadata') return undefined;
    const { field, ...rest } = jsonSchema as JsonSchema & { field: FieldNotes };
    return { ...rest, ...told(field) } as typeof jsonSchema;
  },
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
};

/** A field in words, in both languages. */
function told({ label, options, refersTo, erasable }: FieldNotes): JsonSchema {
  const meanings = Object.entries(options ?? {}).map(([id, text]) => `${id}: ${inBoth(text)}`);
  const meaning = refersTo ? `verwijst naar / refers to: ${refersTo}` : meanings.join('; ');
  return {
    ...(label ? { title: inBoth(label) } : {}),
    ...(meaning === '' ? {} : { description: meaning }),
    ...(erasable ? { [apart]: true } : {}),
  };
}

/**
 * The JSON Schema (2020-12) of what the log keeps of an event: `{ facts, texts }`, described in Dutch and English.
 * @param version of the type; the current one unless given.
 * @throws RangeError for a version that this release does not know.
 */
export function jsonSchemaOf(type: EventType, version: number = type.version): JsonSchema {
  const schema = schemaOf(type, version);
  if (!schema) throw new RangeError(`${type.name} has no version ${version}.`);
  const { $schema, ...whole } = toJsonSchema(schema as v.GenericSchema, config) as JsonSchema;
  const { data, texts } = divideSchema(whole);
  return {
    $schema,
    $id: `urn:samenspel:event:${type.name}:${version}`,
    title: type.name,
    description: type.describes,
    ...closed({ facts: factsWith(data), texts }),
  };
}

const factsWith = (data: JsonSchema): JsonSchema => ({
  title: 'feiten / facts',
  ...closed({
    language: { title: 'taal / language', enum: [...languages] },
    visibility: {
      ...told({ label: { nl: 'zichtbaarheid', en: 'visibility' }, control: 'choice', options: visibility }),
      enum: [...visibilityIds],
    },
    data,
  }),
});

/** An object with exactly these members. */
const closed = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
