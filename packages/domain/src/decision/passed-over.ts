import { isErasedText } from '../field/erased-text.ts';
import { withPlainLines } from '../field/field.ts';
import type { Decision } from './state.ts';

/** What a file says now. */
type FileText = { original: string; file: string };

/** Whether the file of an imported decision is as it was read. */
export const saysTheSame = ({ source }: Decision, { original, file }: FileText): boolean =>
  source?.file === file && withPlainLines(source.original ?? '') === withPlainLines(original);

/** Whether people went on with an imported decision here: what they said of it, they said of the text that stands. */
const isWorkedOnHere = ({ dissent, review, choice, reviewOn, writers, ending, state }: Decision) =>
  dissent.length + writers.length > 0 ||
  [review.startedOn, choice, reviewOn].some((one) => one !== null) ||
  (ending !== null && (state !== 'superseded' || ending.why !== null));

/**
 * Why a decision that is known is not read in again from its file.
 * @returns null when it is, or when the file says just what it said.
 */
export function passedOverFor(before: Decision, file: FileText): 'texts-erased' | 'worked-on-here' | null {
  if (isErasedText(before.source?.original)) return 'texts-erased';
  return !saysTheSame(before, file) && isWorkedOnHere(before) ? 'worked-on-here' : null;
}
