import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const insightIntoPowerRelations = defineBlock({
  id: 'insight-into-power-relations',
  number: 12,
  group: 'connecting-with-organisation',
  ...texts,
});
