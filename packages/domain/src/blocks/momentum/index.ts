import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const momentum = defineBlock({
  id: 'momentum',
  number: 9,
  group: 'connecting-with-organisation',
  ...texts,
});
