import type { Answer } from '@samenspel/domain';

/** An answer as its author gave it: what counts, and why it is not relevant now. */
export type GivenAnswer = Answer & { readonly reason?: string };
