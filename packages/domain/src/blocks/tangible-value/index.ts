import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const tangibleValue = defineBlock({
  id: 'tangible-value',
  number: 3,
  group: 'complementary-collaboration',
  ...texts,
});
