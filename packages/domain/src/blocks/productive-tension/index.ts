import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const productiveTension = defineBlock({
  id: 'productive-tension',
  number: 4,
  group: 'complementary-collaboration',
  ...texts,
});
