import { divideTexts, eventTypeNamed, type Language, notesOf } from '@samenspel/domain';
import type * as v from 'valibot';

/** The free text of an event with the names of its fields. */
export function ownTexts(type: string, data: unknown, language: Language): { label: string; text: string }[] {
  const schema = eventTypeNamed(type)?.schema;
  if (!schema || typeof data !== 'object' || data === null) return [];
  const { entries = {} } = schema as { entries?: Record<string, v.GenericSchema> };
  return Object.entries(divideTexts(schema, data).texts ?? {}).map(([pointer, text]) => {
    const [, name = '', ...inside] = pointer.split('/');
    const field = entries[name];
    const label = (field && notesOf(field)?.label?.[language]) ?? name;
    const place = inside.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1);
    return { label: [label, ...place].join(' '), text };
  });
}
