import { blockIds } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { drawnBlocks, pictureOf } from './index.ts';

it('there is a picture for each of the sixteen blocks, and for nothing else', () => {
  expect(drawnBlocks.toSorted()).toEqual(blockIds.toSorted());
});

it.each(blockIds)('the picture of %s can be drawn', async (id) => {
  expect(await pictureOf(id)).toBeTypeOf('function');
});
