import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const dynamicCoalition = defineBlock({
  id: 'dynamic-coalition',
  number: 13,
  group: 'networked-innovation',
  ...texts,
});
