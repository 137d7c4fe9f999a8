import { defineBlock } from '../block.ts';
import { texts } from './texts.ts';

export const balanceChallengingReproducing = defineBlock({
  id: 'balance-challenging-reproducing',
  number: 11,
  group: 'connecting-with-organisation',
  ...texts,
});
