import { type ActionFailure, fail } from '@sveltejs/kit';
import type { AuthAnswer } from '#lib/auth.ts';
import type { RefusedSignIn } from './messages.ts';

/** What a page of signing in shows after a refusal. */
export interface RefusedStep {
  refused: RefusedSignIn;
  address: string;
}

/**
 * A refused step of signing in, in the words of the page.
 * @param usual what it means when nothing else is the matter.
 */
export function refusedStep(
  { status, code }: AuthAnswer,
  usual: RefusedSignIn,
  address = '',
): ActionFailure<RefusedStep> {
  const known: Record<string, RefusedSignIn> = {
    UNREACHABLE: 'UNREACHABLE',
    INVALID_TWO_FACTOR_COOKIE: 'STALE',
  };
  const refused = status === 429 ? 'TOO_MANY' : (known[code ?? ''] ?? usual);
  return fail([429, 503].includes(status) ? status : 400, { refused, address });
}
