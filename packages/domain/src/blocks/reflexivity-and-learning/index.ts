import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const reflexivityAndLearning = defineBlock({
  id: 'reflexivity-and-learning',
  number: 5,
  group: 'shared-vision-and-direction',
  ...texts,
});
