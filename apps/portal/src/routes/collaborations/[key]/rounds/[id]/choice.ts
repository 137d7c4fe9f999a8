import { type Level, levels } from '@samenspel/domain';

/** What one can choose on a block, in the order of the form: the five levels, then what stands beside them. */
export const choices = [...levels.map(String), 'unknown', 'not-relevant-now'] as readonly Choice[];
export type Choice = `${Level}` | 'unknown' | 'not-relevant-now';

export const longestReason = 200;

/** What a person chose on one block; `reason` says why it is not relevant now and is empty otherwise. */
export interface Draft {
  choice: Choice;
  reason: string;
}

export const isChoice = (text: unknown): text is Choice => (choices as readonly unknown[]).includes(text);

/** The choice a key stands for while one of the choices has the focus: 1 to 5, `?` and `-`; null for any other. */
export function choiceForKey(key: string): Choice | null {
  if (key === '?') return 'unknown';
  if (key === '-') return 'not-relevant-now';
  return /^[1-5]$/.test(key) ? (key as Choice) : null;
}

/** The sign in the circle of a choice; the keys are the same. */
export const signOf = (choice: Choice): string =>
  ({ unknown: '?', 'not-relevant-now': '–' })[choice as string] ?? choice;

/** Whether there is all that the answer needs: a level and “we do not know yet” need nothing more. */
export const isWhole = ({ choice, reason }: Draft): boolean =>
  choice !== 'not-relevant-now' || (reason.trim() !== '' && reason.trim().length <= longestReason);

/** A draft as the API takes it. */
export function answerInput({ choice, reason }: Draft) {
  if (choice === 'unknown') return { kind: 'UNKNOWN' } as const;
  if (choice === 'not-relevant-now') return { kind: 'NOT_RELEVANT_NOW', reason: reason.trim() } as const;
  return { kind: 'RATED', level: Number(choice) } as const;
}

/** An answer as the API gives it back. */
export interface KeptAnswer {
  kind: 'RATED' | 'UNKNOWN' | 'NOT_RELEVANT_NOW';
  level: number | null;
  reason: string | null;
}

export function draftOf({ kind, level, reason }: KeptAnswer): Draft {
  if (kind === 'RATED') return { choice: String(level) as Choice, reason: '' };
  return kind === 'UNKNOWN'
    ? { choice: 'unknown', reason: '' }
    : { choice: 'not-relevant-now', reason: reason ?? '' };
}
