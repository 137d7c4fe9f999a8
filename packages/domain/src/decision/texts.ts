import * as v from 'valibot';
import { list } from '../field/field.ts';
import { DecisionReversed } from './ending.ts';
import { decisionEntries, dissentSchema } from './fields.ts';
import { importedEntries } from './imported.ts';
import { outcomeEntries } from './review/events.ts';
import { DecisionTaken } from './taking.ts';

const { why, undone, cannotBeUndone } = DecisionReversed.schema.entries;
const words = { nl: 'andere geluiden', en: 'dissent' };

/** The shape of a decision as it stands, made of the fields of its events: their notes say what of it is free text. */
export const decisionShape = v.object({
  ...decisionEntries,
  rationale: DecisionTaken.schema.entries.rationale,
  dissent: list(words, dissentSchema),
  ending: v.object({ why, undone, cannotBeUndone }),
  review: v.object(outcomeEntries),
  source: v.object(importedEntries),
});
