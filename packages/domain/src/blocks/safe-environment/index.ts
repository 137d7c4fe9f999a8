import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const safeEnvironment = defineBlock({
  id: 'safe-environment',
  number: 1,
  group: 'complementary-collaboration',
  ...texts,
});
