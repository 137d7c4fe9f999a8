import {
  agreementClasses,
  type BlockResult,
  blockById,
  type ChangeSignalId,
  cannotBeSaidYet,
  changeSignals,
  changeWords,
  comparePublished,
  type Language,
  type LevelRange,
  levelWord,
  resultChange,
  resultLevel,
  words as sentences,
} from '@samenspel/domain';
import { words } from '#lib/language/index.ts';
import { messages } from './messages.ts';
import { sidesOf } from './sides.ts';

/** A published result in sentences, in the order in which they are shown. */
export interface Outcome {
  /** The distribution and the people behind it; null where only words, or nothing, may be shown. */
  shares: Shares | null;
  /** How many do not know yet, and for how many it is not relevant now. */
  unsure: readonly string[];
  /** The sentence to read first. */
  headline: string;
  /** Whether that sentence says no more than that there are too few answers. */
  isWithheld: boolean;
  /** What else there is to say, the most important first. */
  further: readonly string[];
  /** What the levels say although half or more do not know yet; shown when somebody asks for it. */
  onRequest: readonly string[];
  /** The block's own words for the level; null between two levels and without one. */
  anchor: string | null;
}

export interface Shares {
  bars: readonly { from: number; to: number; count: number }[];
  ratings: number;
  unknown: number;
  notRelevant: number;
}

type Published = BlockResult['published'];

/** Whether it is the team's result, with figures, and not only the words and bands for others. */
export const isTeams = (published: Published): published is Extract<Published, { partition: unknown }> =>
  'partition' in published;

/**
 * Says a result by the release rule: nothing but “too few answers”, words only, or words beside figures.
 * @param earlier the result before it of the same block, if there is one.
 */
export function outcomeOf(
  result: BlockResult,
  earlier: BlockResult | undefined,
  language: Language,
): Outcome {
  const { published } = result;
  const inLevels = levelSentences(published, language);
  const shares = sharesOf(published);
  const anchor = anchorOf(published, language);
  const unsure = unsureSentences(published, language);
  const moved = [...changeSentences(result, earlier, language), ...sidesOf(published, language)];
  const tooFew = sentences['result.too-few'][language];
  if (published.unknownNote === 'many') {
    const headline = `${cannotBeSaidYet[language]}.`;
    const why = [sentences['result.unknown-many'][language], ...(inLevels.length === 0 ? [tooFew] : [])];
    return {
      shares,
      unsure,
      headline,
      isWithheld: false,
      further: [...why, ...moved],
      onRequest: inLevels,
      anchor: null,
    };
  }
  const [headline = tooFew, ...agreement] = inLevels;
  const isWithheld = inLevels.length === 0;
  return { shares, unsure, headline, isWithheld, further: [...agreement, ...moved], onRequest: [], anchor };
}

/** Around which level the answers lie, and how far they agree; nothing when there are too few. */
function levelSentences({ level, agreementClass }: Published, language: Language): string[] {
  if (!level || !agreementClass) return [];
  return [curled(resultLevel(levelWord(level))[language]), `${agreementClasses[agreementClass][language]}.`];
}

/** The quotes of the word list as they are printed. */
const curled = (text: string) => text.replace(/"([^"]*)"/g, '“$1”');

function sharesOf(published: Published): Shares | null {
  if (!isTeams(published) || !published.bars) return null;
  const { bars, ratings = 0, unknown = 0, notRelevant = 0 } = published;
  return { bars, ratings, unknown, notRelevant };
}

function anchorOf({ blockId, level }: Published, language: Language): string | null {
  if (!level || !isOneLevel(level)) return null;
  return blockById(blockId).anchors[level.from - 1]?.[language] ?? null;
}

const isOneLevel = ({ from, to }: LevelRange) => from === to;

function unsureSentences(published: Published, language: Language): string[] {
  const t = words(messages, language);
  if (!isTeams(published)) return published.unknownNote === 'some' ? [t.someUnknown] : [];
  const { ratings = 0, unknown = 0, notRelevant = 0 } = published;
  const everyone = ratings + unknown + notRelevant;
  return [
    ...(unknown > 0 ? [t.unknown(unknown, everyone)] : []),
    ...(notRelevant > 0 ? [t.notRelevant(notRelevant, everyone)] : []),
  ];
}

function changeSentences(
  { change, published }: BlockResult,
  earlier: BlockResult | undefined,
  language: Language,
): string[] {
  if (!change) return [];
  const signals = signalsSince(earlier?.published, published).map(
    (signal) => `${capital(changeSignals[signal][language])}.`,
  );
  return [resultChange(changeWords[change])[language], ...signals];
}

function signalsSince(earlier: Published | undefined, later: Published): readonly ChangeSignalId[] {
  if (!earlier || !isTeams(earlier) || !isTeams(later)) return [];
  return comparePublished(earlier, later)?.signals ?? [];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
