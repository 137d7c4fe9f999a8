import {
  type AgreementClassId,
  type BlockId,
  blockIds,
  type Collaboration,
  type LevelRange,
  type UnknownNoteId,
} from '@samenspel/domain';

/** What a brick shows of a published result; both the team's result and the one for outsiders fit. */
export interface ShownResult {
  shown: 'figures' | 'words' | 'too-few';
  level?: LevelRange;
  agreementClass?: AgreementClassId;
  unknownNote: UnknownNoteId;
}

/** The latest published result of each block; a block without one stays away. */
export type Results = Readonly<Partial<Record<BlockId, { published: ShownResult } | undefined>>>;

/** How one brick is drawn. */
export interface Brick {
  /** Heights of the columns, 0 to 1 from the bottom; none for an empty brick, two for two views. */
  columns: readonly number[];
  /** Height of the single column in small mosaics. */
  fill: number;
  /** Agreement: solid is largely alike, dense hatching some spread, wide hatching wide. */
  texture: 'solid' | 'dense' | 'wide';
  /** A quarter or more do not know yet. */
  dotted: boolean;
}

/** Two views are drawn between levels 1 and 2 and between levels 4 and 5, where their ratings lie. */
const twoViews = [1.5 / 5, 4.5 / 5] as const;

const textures = { broad: 'solid', 'some-spread': 'dense', wide: 'wide', 'two-views': 'solid' } as const;

/** The brick of a result: a fifth for each level; empty without a level, or when half or more do not know yet. */
export function brickOf(result: ShownResult | undefined): Brick {
  const dotted = result !== undefined && result.unknownNote !== 'none';
  const { level, agreementClass } = result ?? {};
  if (!level || !agreementClass || result?.unknownNote === 'many')
    return { columns: [], fill: 0, texture: 'solid', dotted };
  const fill = (level.from + level.to) / 10;
  const columns = agreementClass === 'two-views' ? twoViews : [fill];
  return { columns, fill, texture: textures[agreementClass], dotted };
}

/** The latest result of every block in a state of the domain. */
export const latestResults = (state: Pick<Collaboration, 'results'>): Results =>
  Object.fromEntries(
    blockIds.flatMap((id) => {
      const latest = state.results[id]?.at(-1);
      return latest ? [[id, latest]] : [];
    }),
  );
