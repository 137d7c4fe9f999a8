import type { Bilingual } from '../verify/finding.ts';
import { readmeEn } from './readme-en.ts';
import { readmeNl } from './readme-nl.ts';

/** What the README of a dossier says about this one dossier. */
export type ReadmeRequest = {
  /** ISO moment. */
  exportedAt: string;
  scope: 'all' | 'streams';
  streams: number;
  events: number;
  /** Text of the public key, as in `checkpoint-key.txt`. */
  publicKey: string;
};

/**
 * The README of a dossier: what it is, how to check it with and without our program, the algorithm in words and what
 * erased texts look like; first in Dutch, then in English.
 */
export function dossierReadme(request: ReadmeRequest): string {
  return `${readmeNl(request)}\n---\n\n${readmeEn(request)}`;
}

/** The two languages apart. */
export function dossierReadmes(request: ReadmeRequest): Bilingual {
  return { nl: readmeNl(request), en: readmeEn(request) };
}
