import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const committedStakeholders = defineBlock({
  id: 'committed-stakeholders',
  number: 14,
  group: 'networked-innovation',
  ...texts,
});
