import { Refusal } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** Most that the texts of one collaboration are long together, in characters: two decision logs of the largest size. */
export const mostText = 64 * 1024 * 1024;

/**
 * A collaboration is read as a whole, so what it holds has to fit in memory.
 * @throws Refusal WRONG_STATE when it is full.
 */
export function mustHaveRoom({ size }: Pick<History, 'size'>): void {
  if (size <= mostText) return;
  throw new Refusal('WRONG_STATE', {
    nl: 'Deze samenwerking is vol: de teksten samen zijn te lang. Begin een nieuwe samenwerking voor wat erbij komt.',
    en: 'This collaboration is full: its texts together are too long. Begin a new collaboration for what is to be added.',
  });
}
