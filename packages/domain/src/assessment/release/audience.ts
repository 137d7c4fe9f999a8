import * as v from 'valibot';
import { blockIds } from '../../blocks/registry.ts';
import { agreementClassIds } from '../../frame/agreement-classes.ts';
import type { LevelRange } from '../../frame/levels.ts';
import { type Counts, fraction, levelOfHalves, roundTo, unknownNoteIds } from '../statistics/index.ts';
import { answersBandIds } from './answers-band.ts';
import { stepsInWords } from './close-agreement.ts';
import { levelRangeSchema, type PublishedBlock } from './published-block.ts';

/** The result of one block for portfolio and funder: words and bands, no numbers. */
export const audienceBlockSchema = v.strictObject({
  blockId: v.picklist(blockIds),
  shown: v.picklist(['words', 'too-few']),
  level: v.exactOptional(levelRangeSchema),
  agreementClass: v.exactOptional(v.picklist(agreementClassIds)),
  unknownNote: v.picklist(unknownNoteIds),
  answersBand: v.nullable(v.picklist(answersBandIds)),
});

export type AudienceBlock = v.InferOutput<typeof audienceBlockSchema>;

/**
 * What people outside the team may see of a published result, once the team has shared it.
 * The rules for small groups hold here in both modes: an open round under the threshold gives "too few answers".
 */
export function forAudience(published: PublishedBlock): AudienceBlock {
  const { blockId, shown, median, agreementClass, unknownNote, answersBand } = published;
  if (answersBand === null || median === undefined || agreementClass === undefined) {
    const note = shown === 'too-few' ? unknownNote : 'none';
    return { blockId, shown: 'too-few', unknownNote: note, answersBand: null };
  }
  return { blockId, shown: 'words', ...levelIn(published), agreementClass, unknownNote, answersBand };
}

/** An open round publishes exact medians and every bar to the team; outside it, a small group's level is as coarse as always. */
function levelIn({ level, median, answersBand, bars }: PublishedBlock): { level?: LevelRange } {
  if (level === undefined || median === undefined) return {};
  if (answersBand !== '5-7' || bars === undefined) return { level };
  const counts = bars.map(({ count }) => count) as unknown as Counts; // a group this small has bars in an open round alone
  return {
    level: levelOfHalves(roundTo(fraction(Math.round(median * 100), 100), stepsInWords(counts) ?? 2)),
  };
}
