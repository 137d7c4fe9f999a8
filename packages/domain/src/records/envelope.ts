import * as v from 'valibot';
import { blockField } from '../blocks/field.ts';
import type { BlockId } from '../blocks/registry.ts';
import { isNoLogin, isNoScript, line, list, optional, text } from '../field/field.ts';

const aBlock = blockField({ nl: 'bouwsteen', en: 'block' });
const label = { nl: 'ook bij', en: 'also about' };

/** What every record may say when it begins, besides its own fields. */
export const envelopeEntries = ({ block }: { block: BlockId | 'any' | null }) => ({
  blocks:
    block === null
      ? list({ nl: 'bouwstenen', en: 'blocks' }, aBlock, 1, 16)
      : optional(list(label, aBlock, 0, 15)),
  evidenceLinks: optional(
    list(
      { nl: 'bewijs', en: 'evidence' },
      v.pipe(line({ nl: 'koppeling', en: 'link' }, 500), v.check(isNoScript), v.check(isNoLogin)),
      0,
      10,
    ),
  ),
});

/** What every later event may say. */
export const stepEntries = {
  reason: optional(text({ nl: 'toelichting', en: 'reason' }, 2000)),
};
