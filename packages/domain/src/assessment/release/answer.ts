import type { Level } from '../../frame/levels.ts';
import type { SideId } from '../../frame/sides.ts';

/** What a person answered on one block. A blank is the absence of an answer and never stands here. */
export type Answer =
  | { readonly kind: 'rated'; readonly level: Level }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-relevant-now' };

/** An answer with the side of the partner its author belongs to; `null` when that partner has no side. */
export type SidedAnswer = { readonly answer: Answer; readonly side: SideId | null };

/** Whether answers are shown with names to the team at closing (`open`) or never (`anonymous`). */
export type AnswerMode = 'anonymous' | 'open';
