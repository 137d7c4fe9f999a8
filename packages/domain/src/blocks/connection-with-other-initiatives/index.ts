import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const connectionWithOtherInitiatives = defineBlock({
  id: 'connection-with-other-initiatives',
  number: 15,
  group: 'networked-innovation',
  ...texts,
});
