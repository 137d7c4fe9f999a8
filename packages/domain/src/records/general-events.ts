import * as v from 'valibot';
import { added } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { withoutWishesFor } from '../consent/lapse.ts';
import { defineEvent } from '../event/event-type.ts';
import { choice, group, key, list, optional, reference, text } from '../field/field.ts';
import { languageNames } from '../frame/text.ts';
import { visibility } from '../frame/visibility.ts';
import { goesOutside } from '../sharing/goes-outside.ts';
import { isWider } from '../sharing/own-words.ts';
import { reworded, stepOf, stillOf, withRecord } from './change.ts';
import { kindNamed } from './lookup.ts';
import { standingCorrected } from './standing-after.ts';
import { titleOfRecord } from './title.ts';
import { isVouchedFor } from './vouched.ts';

export const recordId = reference({ nl: 'vastlegging', en: 'record' }, 'record');
export const reason = text({ nl: 'toelichting', en: 'reason' }, 2000);

/** A value of a field, written as JSON: kinds have fields of many types, and a text in it must be erasable. */
export const jsonText = (label: { nl: string; en: string }) => text(label, 4000);
const correction = group('FieldCorrection', {
  fieldName: key(60),
  before: optional(jsonText({ nl: 'was', en: 'before' })),
  after: optional(jsonText({ nl: 'wordt', en: 'after' })),
});

const says =
  (nl: string, en: string) =>
  (data: { recordId: string }, state: Collaboration): { nl: string; en: string } => {
    const record = state.records[data.recordId];
    const name = (record && kindNamed(record.kind)?.name) ?? { nl: 'Vastlegging', en: 'Record' };
    const title = titleOfRecord(state, data.recordId) ?? '…';
    return { nl: `${name.nl} “${title}” ${nl}.`, en: `${name.en} “${title}” ${en}.` };
  };

export const RecordCorrected = defineEvent('RecordCorrected', {
  describes: 'Something on record was corrected; what stood there before stays readable.',
  most: 4_000,
  ends: ({ recordId: id }, { records }) => records[id] !== undefined && isVouchedFor(records[id]),
  schema: v.object({
    recordId,
    corrections: list({ nl: 'verbeteringen', en: 'corrections' }, correction, 1, 40),
    reason,
  }),
  lane: 'records',
  personal: true,
  sentence: says('is verbeterd', 'was corrected'),
  evolve: (state, { recordId: id, ...said }, event) =>
    reworded(state, id, (record) => {
      const names = said.corrections.map(({ fieldName }) => fieldName);
      const kind = kindNamed(record.kind);
      const values = Object.fromEntries(said.corrections.flatMap(valueIn));
      const { state: to, fields } = kind ? standingCorrected(kind, record, names, values) : record;
      return {
        ...{ state: to, fields },
        translations: stillOf(record, fields).filter(({ fieldName }) => !names.includes(fieldName)),
        steps: added(record.steps, stepOf('RecordCorrected', event, said, record.state, to)),
      };
    }),
});

/** An erased value cannot be read any more; then the field stays as it was. */
function valueIn({ fieldName, after }: v.InferOutput<typeof correction>): [string, unknown][] {
  try {
    return [[fieldName, after === undefined ? undefined : JSON.parse(after)]];
  } catch {
    return [];
  }
}

export const RecordWithdrawn = defineEvent('RecordWithdrawn', {
  describes: 'Somebody took back what they had put on record; it stays in the history as withdrawn.',
  ends: () => true,
  schema: v.object({ recordId, reason: optional(reason) }),
  lane: 'records',
  personal: true,
  sentence: says('is teruggenomen', 'was taken back'),
  evolve: (state, { recordId: id, ...said }, event) =>
    withRecord(state, id, (record) => ({
      withdrawn: { on: event.occurredOn, reason: said.reason ?? null },
      steps: added(record.steps, stepOf('RecordWithdrawn', event, said, record.state, record.state)),
    })),
});

export const RecordVisibilityChanged = defineEvent('RecordVisibilityChanged', {
  describes: 'Others may see a record from now on, or fewer may; this goes for its whole history.',
  ends: ({ recordId: id, to }, { records }) => !isWider(records[id]?.visibility ?? 'author', to),
  schema: v.object({
    recordId,
    to: choice('Visibility', { nl: 'zichtbaar voor', en: 'visible to' }, visibility),
  }),
  personal: true,
  sentence: says('is voor anderen zichtbaar dan eerst', 'can be seen by others than before'),
  evolve: (state, { recordId: id, to }) => {
    const isWider = goesOutside(state.records[id]?.visibility ?? 'team', to);
    const changed = withRecord(state, id, () => ({ visibility: to }));
    return isWider ? changed : withoutWishesFor(changed, id); // its author thought better of it
  },
});

export const TranslationAdded = defineEvent('TranslationAdded', {
  describes: 'A person translated a text of a record; the original stays beside it.',
  most: 4_000,
  schema: v.object({
    recordId,
    fieldName: key(60),
    language: choice('Language', { nl: 'taal', en: 'language' }, languageNames),
    translation: text({ nl: 'vertaling', en: 'translation' }, 4000),
  }),
  personal: true,
  sentence: says('is vertaald', 'was translated'),
  evolve: (state, { recordId: id, fieldName, language, translation }, event) =>
    reworded(state, id, ({ translations, translators }) => ({
      translators: added(translators, { actor: event.actor, visibility: event.visibility }),
      translations: [
        ...translations.filter((one) => one.fieldName !== fieldName || one.language !== language),
        {
          ...{ fieldName, language, text: translation },
          ...{ on: event.occurredOn, by: event.actor, visibility: event.visibility },
        },
      ],
    })),
});

export const generalEvents = { RecordCorrected, RecordWithdrawn, RecordVisibilityChanged, TranslationAdded };
