import { type PublishedBlock, release, type SidedAnswer } from '../assessment/release/index.ts';
import type { Level } from '../frame/levels.ts';
import type { SideId } from '../frame/sides.ts';

const rated = (side: SideId, ...levels: readonly Level[]): SidedAnswer[] =>
  levels.map((level) => ({ answer: { kind: 'rated', level }, side }));

/** A result with everything a result can say: figures, a split by side and a difference between them. */
export const publishedExample = (): PublishedBlock =>
  release({
    blockId: 'safe-environment',
    k: 5,
    mode: 'open',
    answers: [
      ...rated('public-side', 1, 2, 2, 2, 3),
      ...rated('creative-side', 4, 4, 5),
      ...rated('society-knowledge-side', 3, 4, 4),
      { answer: { kind: 'unknown' }, side: 'public-side' },
      { answer: { kind: 'not-relevant-now' }, side: 'creative-side' },
    ],
  });
