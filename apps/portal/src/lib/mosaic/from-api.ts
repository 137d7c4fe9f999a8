import { type BlockId, toKebab } from '@samenspel/domain';
import type { Results, ShownResult } from './brick.ts';

/** A block result as the API lists it. */
interface ListedResult {
  blockId: string;
  shown: string;
  level: { from: number; to: number } | null;
  agreementClass: string | null;
  unknownBand: string;
}

/** The results of a mosaic from the API's answer, for lists that do not fold a history. */
export const resultsFrom = (listed: readonly ListedResult[]): Results =>
  Object.fromEntries(
    listed.map((result) => [kebab<BlockId>(result.blockId), { published: shownResult(result) }]),
  );

const kebab = <Id extends string>(name: string) => toKebab(name, 'UPPER_SNAKE') as Id;

function shownResult({ shown, level, agreementClass, unknownBand }: ListedResult): ShownResult {
  return {
    shown: kebab<ShownResult['shown']>(shown),
    unknownNote: kebab<ShownResult['unknownNote']>(unknownBand),
    ...(level ? { level: level as NonNullable<ShownResult['level']> } : {}),
    ...(agreementClass
      ? { agreementClass: kebab<NonNullable<ShownResult['agreementClass']>>(agreementClass) }
      : {}),
  };
}
