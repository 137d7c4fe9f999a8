import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand, mustNotPrecede } from '../command/command.ts';
import { hasTwoSides, wished } from '../consent/two-sides.ts';
import { happened } from '../event/event-type.ts';
import { choice, line, notesOf, optional, reference } from '../field/field.ts';
import { type VisibilityId, visibilityIds } from '../frame/visibility.ts';
import { hasLink, RecordsLinked } from '../links/links.ts';
import { relations } from '../links/state.ts';
import { Refusal } from '../refusal/refusal.ts';
import { goesOutside } from '../sharing/goes-outside.ts';
import { isWider, mustBeOwnWords } from '../sharing/own-words.ts';
import { correctRecord, toItself, unknownField } from './correcting.ts';
import { RecordVisibilityChanged, RecordWithdrawn, TranslationAdded } from './general-events.ts';
import { kindNamed } from './lookup.ts';
import { mustRestOnWhatTheySee } from './rests-on.ts';
import { mustPointAtSomething, mustStand, recordFor } from './rules.ts';
import type { BlockRecord } from './state.ts';
import { mustComeAfter } from './vouching.ts';
import { audiencesOf, mustBeInCircleFor } from './who.ts';
import { daysOfWords } from './words-since.ts';

const seen = (record: BlockRecord) => ({ visibility: record.visibility });

const withdrawRecord = defineCommand('withdrawRecord', {
  describes: 'Takes back what you put on record yourself.',
  input: RecordWithdrawn.schema,
  may: 'record:write',
  decide: (state, input, { actor, occurredOn }) => {
    const record = recordFor(state, input.recordId, actor);
    if (record.recordedBy !== actor) throw notYours();
    mustNotPrecede(occurredOn, record.occurredOn);
    return record.withdrawn ? [] : [happened(RecordWithdrawn, input, seen(record))];
  },
});

const changeRecordVisibility = defineCommand('changeRecordVisibility', {
  describes:
    'Shows a record to fewer people, or, for its author alone, to more; beyond the team that takes the consent of somebody of another side.',
  input: RecordVisibilityChanged.schema,
  may: 'record:write',
  decide: (state, input, context) => {
    const { actor } = context;
    const record = recordFor(state, input.recordId, actor);
    const kind = kindNamed(record.kind);
    if (kind?.circleOnly && !audiencesOf(kind).includes(input.to)) throw circleOnly();
    if (record.visibility === input.to) return [];
    const takesFromTeam = input.to === 'author' || input.to === 'circle';
    if ((isWider(record.visibility, input.to) || takesFromTeam) && record.recordedBy !== actor)
      throw notYours();
    mustBeInCircleFor(state, input.to, actor);
    if (isWider(record.visibility, input.to))
      mustRestOnWhatTheySee(state, kind?.fields ?? {}, record.fields, input.to, 'to');
    if (isWider(record.visibility, 'team') && !takesFromTeam) mustBeOwnWords(writersApart(record), actor);
    if (!goesOutside(record.visibility, input.to))
      return [happened(RecordVisibilityChanged, input, seen(record))];
    if (hasTwoSides(state) && isWider(record.visibility, 'team')) throw teamFirst();
    return wished(state, { about: 'visibility', ...input }, context);
  },
});

const translateRecord = defineCommand('translateRecord', {
  describes: 'Adds a translation of one text of a record, in your name.',
  input: TranslationAdded.schema,
  may: 'record:write',
  decide: (state, input, { actor, occurredOn }) => {
    const record = recordFor(state, input.recordId, actor);
    mustStand(record);
    mustComeAfter(kindNamed(record.kind), record, occurredOn);
    const fields = (kindNamed(record.kind)?.fields ?? {}) as Readonly<Record<string, v.GenericSchema>>;
    const field = Object.hasOwn(fields, input.fieldName) ? fields[input.fieldName] : undefined;
    if (!field || !notesOf(field)?.erasable) throw unknownField();
    if (input.language === record.language) throw ownLanguage();
    if (record.fields[input.fieldName] === undefined) throw nothingThere();
    for (const day of daysOfWords(record, input.fieldName)) mustNotPrecede(occurredOn, day);
    return [happened(TranslationAdded, input, seen(record))];
  },
});

const linkRecords = defineCommand('linkRecords', {
  describes: 'Links two records or decisions; the relation reads from the first to the second.',
  input: v.object({
    from: reference({ nl: 'van', en: 'from' }, 'record'),
    to: reference({ nl: 'naar', en: 'to' }, 'record'),
    relation: choice('Relation', { nl: 'verband', en: 'relation' }, relations),
    asWritten: optional(line({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
  }),
  may: 'record:write',
  decide: (state, input, { actor }) => {
    if (input.from === input.to) throw toItself('to');
    mustPointAtSomething(state, RecordsLinked.schema.entries, input, actor);
    if (hasLink(state, input.from, input.to, input.relation)) return [];
    return [happened(RecordsLinked, input, narrowest(state, [input.from, input.to]))];
  },
});

/** Who wrote in a record for fewer people than the team. */
const writersApart = ({ steps, translators }: BlockRecord): string[] =>
  [...steps, ...translators].flatMap(({ actor, visibility }) => (isWider(visibility, 'team') ? [actor] : []));

/** A link is seen by those who see both ends. */
function narrowest(state: Collaboration, ids: readonly string[]): { visibility?: VisibilityId } {
  const found = ids.flatMap((id) => (state.records[id] ?? state.decisions[id])?.visibility ?? []);
  const narrow = visibilityIds.find((id) => found.includes(id));
  return narrow === 'author' || narrow === 'circle' ? { visibility: narrow } : {};
}

const notYours = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'Dit kan alleen wie het heeft vastgelegd. Vraag het aan die persoon.',
    en: 'Only the person who put it on record can do this. Ask them.',
  });

const nothingThere = () =>
  new Refusal(
    'WRONG_STATE',
    { nl: 'Hier staat nog niets om te vertalen.', en: 'There is nothing here to translate yet.' },
    'fieldName',
  );

const ownLanguage = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit staat al in deze taal. Kies de andere.',
      en: 'It is in this language already. Choose the other.',
    },
    'language',
  );

const teamFirst = () =>
  new Refusal(
    'WRONG_STATE',
    {
      nl: 'Laat dit eerst aan het team zien: iemand van een andere kant moet weten waarmee die instemt.',
      en: 'Show this to the team first: somebody of another side has to know what they agree to.',
    },
    'to',
  );

const circleOnly = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit blijft in de vertrouwenskring; alleen de gedeelde formulering kan naar het team.',
      en: 'This stays in the trusted circle; only the shared wording can go to the team.',
    },
    'to',
  );

export const generalCommands = {
  correctRecord,
  withdrawRecord,
  changeRecordVisibility,
  translateRecord,
  linkRecords,
};
