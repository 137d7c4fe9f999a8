import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const attentionFromOrganisation = defineBlock({
  id: 'attention-from-organisation',
  number: 10,
  group: 'connecting-with-organisation',
  ...texts,
});
