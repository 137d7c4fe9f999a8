import { isBlockId } from '@samenspel/domain';
import { pictureOf } from '#lib/views/index.ts';
import type { PageLoad } from './$types.js';

/** Fetches the picture of this block alone. */
export const load: PageLoad = async ({ data, params }) => ({
  ...data,
  Picture: isBlockId(params.blockId) ? await pictureOf(params.blockId) : null,
});
