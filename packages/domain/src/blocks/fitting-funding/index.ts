import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const fittingFunding = defineBlock({
  id: 'fitting-funding',
  number: 8,
  group: 'shared-vision-and-direction',
  ...texts,
});
