import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const sharedPictureOfTheFuture = defineBlock({
  id: 'shared-picture-of-the-future',
  number: 7,
  group: 'shared-vision-and-direction',
  ...texts,
});
