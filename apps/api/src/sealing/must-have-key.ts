import { Refusal } from '@samenspel/domain';
import type { Sealing } from './sealing.ts';

/** @throws Refusal WRONG_STATE when nothing can be kept confidential. */
export function mustHaveKey(sealing: Sealing | null): Sealing {
  if (sealing) return sealing;
  throw noKey();
}

export const noKey = (): Refusal =>
  new Refusal('WRONG_STATE', {
    nl: 'Wat vertrouwelijk is, moet versleuteld kunnen worden, en daar is nog geen sleutel voor. Vraag de beheerder om SEALING_KEY in te stellen.',
    en: 'What is confidential must be encrypted, and there is no key for that yet. Ask the administrator to set SEALING_KEY.',
  });
