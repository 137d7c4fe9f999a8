import { Refusal } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** Most that the texts of one collaboration are long together, in characters: a novel has half a million. */
export const mostText = 8 * 1024 * 1024;

/** Most events of one collaboration: so many are still replayed at a glance. */
export const mostEvents = 10_000;

/**
 * A collaboration is read as a whole, so what it holds has to fit in memory.
 * @param more how many events are to come.
 * @throws Refusal WRONG_STATE when it is full.
 */
export function mustHaveRoom({ size, version }: Pick<History, 'size' | 'version'>, more: number): void {
  if (size <= mostText && version + more <= mostEvents) return;
  throw new Refusal('WRONG_STATE', {
    nl: 'Deze samenwerking is vol: er staat te veel in, of de teksten samen zijn te lang. Begin een nieuwe samenwerking voor wat erbij komt.',
    en: 'This collaboration is full: it holds too much, or its texts together are too long. Begin a new collaboration for what is to be added.',
  });
}
