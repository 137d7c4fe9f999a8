import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const equalFooting = defineBlock({
  id: 'equal-footing',
  number: 2,
  group: 'complementary-collaboration',
  ...texts,
});
