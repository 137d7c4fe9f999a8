import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const insightIntoLivedExperiences = defineBlock({
  id: 'insight-into-lived-experiences',
  number: 6,
  group: 'shared-vision-and-direction',
  ...texts,
});
