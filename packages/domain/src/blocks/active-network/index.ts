import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const activeNetwork = defineBlock({
  id: 'active-network',
  number: 16,
  group: 'networked-innovation',
  ...texts,
});
