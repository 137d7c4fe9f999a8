import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { check } from '../field/check.ts';
import type { Text } from '../frame/text.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';
import { seesRecord } from './may-see.ts';
import { referencesIn } from './references.ts';
import type { BlockRecord } from './state.ts';
import { type StepDefinition, statesBefore } from './step.ts';

/** @throws Refusal NOT_FOUND for a record that is not there or not for this person; the two look alike. */
export function recordFor(
  state: Collaboration,
  id: string,
  personId: string,
  field = 'recordId',
): BlockRecord {
  const record = state.records[id];
  if (record && seesRecord(state, record, personId)) return record;
  throw new Refusal(
    'NOT_FOUND',
    { nl: 'Dit is hier niet vastgelegd.', en: 'This is not on record here.' },
    field,
  );
}

/** What begins a record says everything the kind requires. @throws InvalidInput with a sentence per field. */
export function mayBegin(asked: v.ObjectEntries, input: unknown): void {
  check(v.object(asked), input);
}

/**
 * The record, when this step can be taken from where it stands.
 * @throws Refusal NOT_FOUND or WRONG_STATE, the latter saying what is possible instead.
 */
export function mayMove(
  kind: RecordKind,
  step: StepDefinition,
  state: Collaboration,
  id: string,
  personId: string,
): BlockRecord {
  const record = recordFor(state, id, personId);
  if (record.kind !== kind.id) throw otherKind(kind);
  mustStand(record);
  if (!statesBefore(kind, step).includes(record.state))
    throw new Refusal('WRONG_STATE', wrongState(kind, record), 'recordId');
  return record;
}

/** The steps that can be taken from where a record stands, by the names of their events. */
export const possibleSteps = (kind: RecordKind, record: BlockRecord): readonly string[] =>
  record.withdrawn
    ? []
    : Object.keys(kind.steps).filter((name) =>
        statesBefore(kind, kind.steps[name] as StepDefinition).includes(record.state),
      );

function wrongState(kind: RecordKind, record: BlockRecord): Text {
  const now = kind.states[record.state] as Text;
  const steps = possibleSteps(kind, record).map((name) => (kind.steps[name] as StepDefinition).does);
  const instead = (language: 'nl' | 'en') => steps.map((does) => does[language]).join(', ');
  return {
    nl: `Dit kan niet meer of nog niet: ${kind.name.nl} is nu “${now.nl}”. Wel mogelijk: ${instead('nl') || 'niets meer'}.`,
    en: `This is not possible now: ${kind.name.en} is “${now.en}”. Possible instead: ${instead('en') || 'nothing more'}.`,
  };
}

const otherKind = ({ name }: RecordKind) =>
  new Refusal('NOT_FOUND', { nl: `Dit is geen ${name.nl}.`, en: `This is no ${name.en}.` }, 'recordId');

/** What somebody took back changes no more, for nobody. @throws Refusal WRONG_STATE. */
export function mustStand({ withdrawn }: BlockRecord): void {
  if (!withdrawn) return;
  throw new Refusal(
    'WRONG_STATE',
    { nl: 'Dit is ingetrokken en verandert niet meer.', en: 'This was withdrawn and changes no more.' },
    'recordId',
  );
}

/**
 * Whatever an input refers to must exist and be for this person to see.
 * @throws Refusal NOT_FOUND with the field.
 */
export function mustPointAtSomething(
  state: Collaboration,
  entries: v.ObjectEntries,
  input: Readonly<Record<string, unknown>>,
  personId: string,
): void {
  for (const [name, schema] of Object.entries(entries))
    for (const { id, to } of referencesIn(schema as v.GenericSchema, input[name]))
      mustExist(state, id, to, name, personId);
}

function mustExist(state: Collaboration, id: string, to: string, field: string, personId: string): void {
  if (to === 'partner' && state.partners[id]) return;
  if (to === 'person' && state.seats[id]) return;
  if (to === 'record' && state.decisions[id]) return;
  if (to !== 'partner' && to !== 'person') {
    const record = recordFor(state, id, personId, field);
    if (to === 'record' || record.kind === to) return;
  }
  throw new Refusal(
    'NOT_FOUND',
    { nl: 'Kies iets wat hier bestaat.', en: 'Choose something that exists here.' },
    field,
  );
}
