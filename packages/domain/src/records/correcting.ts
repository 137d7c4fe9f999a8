import * as v from 'valibot';
import { defineCommand } from '../command/command.ts';
import { happened } from '../event/event-type.ts';
import { check } from '../field/check.ts';
import { group, isNamedList, key, list, optional, withPlainLines } from '../field/field.ts';
import { Refusal } from '../refusal/refusal.ts';
import { jsonText, RecordCorrected, reason, recordId } from './general-events.ts';
import { kindNamed } from './lookup.ts';
import { referencesIn } from './references.ts';
import { mustChangeWhatTheySee, mustRestOnWhatTheySee } from './rests-on.ts';
import { mustPointAtSomething, mustStand, recordFor } from './rules.ts';
import type { BlockRecord } from './state.ts';
import { mustComeAfter, mustPutNothingInTheirMouth } from './vouching.ts';

export const correctRecord = defineCommand('correctRecord', {
  describes: 'Corrects fields of a record; the reason and what stood there before stay in the history.',
  input: v.object({
    recordId,
    corrections: list(
      { nl: 'verbeteringen', en: 'corrections' },
      group('FieldValue', { fieldName: key(60), value: optional(jsonText({ nl: 'waarde', en: 'value' })) }),
      1,
      40,
    ),
    reason,
  }),
  may: 'record:write',
  decide: (state, { recordId: id, corrections, reason: why }, { actor, occurredOn }) => {
    const record = recordFor(state, id, actor);
    mustStand(record);
    const kind = kindNamed(record.kind);
    mustComeAfter(kind, record, occurredOn);
    const values = Object.fromEntries(corrections.map(({ fieldName, value }) => [fieldName, parsed(value)]));
    const { fields = {} } = kind ?? {};
    mustPointAtSomething(state, fields, values, actor);
    if (pointsAt(fields, values, id)) throw toItself('corrections');
    mustRestOnWhatTheySee(state, fields, values, record.visibility, 'corrections');
    const changed = correctionOf(record, values);
    mustChangeWhatTheySee(state, fields, record, values);
    const filled = changed.filter(({ after = '[]' }) => after !== '[]').map(({ fieldName }) => fieldName);
    if (kind) mustPutNothingInTheirMouth(kind, filled);
    if (changed.length === 0) return [];
    return [
      happened(
        RecordCorrected,
        { recordId: id, corrections: changed, reason: why },
        { visibility: record.visibility },
      ),
    ];
  },
});

function parsed(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    throw new Refusal(
      'INVALID',
      { nl: 'Deze waarde is geen JSON.', en: 'This value is not JSON.' },
      'corrections',
    );
  }
}

/**
 * What changes when fields of a record get other values, as its correction says it.
 * @throws InvalidInput for a value that does not fit its field.
 */
export function correctionOf(record: BlockRecord, values: Readonly<Record<string, unknown>>) {
  const { fields } = kindNamed(record.kind) as { fields: v.ObjectEntries };
  return Object.entries(values).flatMap(([field, value]) => {
    const schema = Object.hasOwn(fields, field) ? (fields[field] as v.GenericSchema) : undefined;
    if (!schema) throw unknownField();
    const before = record.fields[field];
    const isSame = (one: unknown) => said(schema, one) === said(schema, before);
    if (isSame(value)) return []; // also when it would not be taken anew, such as reservations of many, joined
    const after = check(v.object({ [field]: schema }), { [field]: value })[field];
    if (isSame(after)) return [];
    return [{ fieldName: field, before: JSON.stringify(before), after: JSON.stringify(after) }];
  });
}

/** What values of a field have in common that say the same, in whatever order they name things and however their lines end; an empty list says nothing. */
function said(schema: v.GenericSchema, value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  const named = Array.isArray(value) && isNamedList(schema) ? value.map(String).toSorted() : value;
  return JSON.stringify(named, (_, one) => (typeof one === 'string' ? withPlainLines(one) : one));
}

export const unknownField = () =>
  new Refusal(
    'INVALID',
    { nl: 'Dit veld bestaat hier niet.', en: 'There is no such field here.' },
    'corrections',
  );

const pointsAt = (fields: v.ObjectEntries, values: Readonly<Record<string, unknown>>, id: string): boolean =>
  Object.entries(fields).some(([name, field]) =>
    referencesIn(field as v.GenericSchema, values[name]).some((one) => one.id === id),
  );

export const toItself = (field: string) =>
  new Refusal(
    'INVALID',
    {
      nl: 'Iets verwijst niet naar zichzelf. Kies iets anders.',
      en: 'Nothing refers to itself. Choose something else.',
    },
    field,
  );
