import type { BlockId } from '@samenspel/domain';
import type { Component } from 'svelte';
import type { PictureProps } from './frame/props.ts';

type AnyPicture = Component<PictureProps<object>>;
const pictures = import.meta.glob<{ default: AnyPicture }>(['./*/Picture.svelte', '!./frame/*']);

/** The blocks for which there is a picture, by the names of the folders here. */
export const drawnBlocks = Object.keys(pictures).map((path) => path.split('/')[1]);

/** The component that draws the view of a block, fetched only where it is drawn. @throws Error when there is none. */
export async function pictureOf(blockId: BlockId): Promise<AnyPicture> {
  const picture = pictures[`./${blockId}/Picture.svelte`];
  if (!picture) throw new Error(`Nothing draws the view of ${blockId}.`);
  return (await picture()).default;
}
