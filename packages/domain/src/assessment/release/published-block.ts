import * as v from 'valibot';
import { blockIds } from '../../blocks/registry.ts';
import { agreementClassIds } from '../../frame/agreement-classes.ts';
import { levels } from '../../frame/levels.ts';
import { sideIds } from '../../frame/sides.ts';
import { partitionIds, unknownNoteIds } from '../statistics/index.ts';
import { answersBandIds } from './answers-band.ts';

/**
 * The version of the formulas and thresholds, so that a published result never changes its meaning silently. Since 2, close
 * agreement is said in words only, and a side of one mind is not shown apart.
 */
export const methodVersion = 2;
const methodVersions = [1, methodVersion] as const;

/** How much of a result is shown: figures, words only, or that there are too few answers. */
export const shownIds = ['figures', 'words', 'too-few'] as const;

const people = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.picklist(levels);

/** One level (`from` equals `to`) or the place between two neighbours. */
export const levelRangeSchema = v.pipe(
  v.strictObject({ from: level, to: level }),
  v.check(
    ({ from, to }) => to === from || to === from + 1,
    'A result lies on a level or between two neighbours.',
  ),
);

const median = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
const agreementClass = v.picklist(agreementClassIds);

const barSchema = v.pipe(
  v.strictObject({ from: level, to: level, count: people }),
  v.check(({ from, to }) => from <= to, 'A bar goes from a lower level to a higher one.'),
);

const partSchema = v.strictObject({
  sides: v.pipe(v.array(v.picklist(sideIds)), v.minLength(1)),
  ratings: people,
  median,
  level: levelRangeSchema,
  agreementClass,
});

const entries = v.strictObject({
  blockId: v.picklist(blockIds),
  methodVersion: v.picklist(methodVersions),
  shown: v.picklist(shownIds),
  ratings: v.exactOptional(people),
  unknown: v.exactOptional(people),
  notRelevant: v.exactOptional(people),
  median: v.exactOptional(median),
  agreement: v.exactOptional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
  averageDeviation: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
  level: v.exactOptional(levelRangeSchema),
  agreementClass: v.exactOptional(agreementClass),
  bars: v.exactOptional(v.pipe(v.array(barSchema), v.minLength(1))),
  unknownNote: v.picklist(unknownNoteIds),
  answersBand: v.nullable(v.picklist(answersBandIds)),
  partition: v.picklist(partitionIds),
  parts: v.exactOptional(v.pipe(v.array(partSchema), v.minLength(2))),
  diverges: v.boolean(),
});

/**
 * The result of one block as it may be shown to the team, and no more. It is the data of
 * `AssessmentResultPublished`; every later view of the result is made from this value alone.
 * Medians have two decimals; with fewer than eight ratings in an anonymous round or in close agreement they are rounded to
 * halves, among five in close agreement to whole levels.
 */
export type PublishedBlock = v.InferOutput<typeof entries>;

const inWords = ['ratings', 'unknown', 'notRelevant', 'median', 'level', 'agreementClass'] as const;
const decimals = ['agreement', 'averageDeviation'] as const;

/** Checks a published result: its shape, and that it says neither more nor less than `shown` allows. */
export const publishedBlockSchema = v.pipe(
  entries,
  v.check(saysWhatItMay, 'A published result carries exactly what may be shown, and no more.'),
  v.check(splitIsWhole, 'A published result has parts when it has a partition, and only then.'),
);

function saysWhatItMay(published: PublishedBlock): boolean {
  const { shown } = published;
  const wordsFit = inWords.every((key) => key in published === (shown !== 'too-few'));
  const figures = shown === 'figures';
  const figuresFit =
    'bars' in published === figures && decimals.every((key) => figures || !(key in published));
  const silent = shown !== 'too-few' || (published.answersBand === null && published.unknownNote !== 'some');
  return wordsFit && figuresFit && silent;
}

function splitIsWhole({ partition, parts, diverges, shown }: PublishedBlock): boolean {
  if (partition === 'none') return parts === undefined && !diverges;
  return parts !== undefined && shown !== 'too-few';
}
