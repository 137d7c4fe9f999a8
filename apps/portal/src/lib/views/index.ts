import type { BlockId } from '@samenspel/domain';
import type { Component } from 'svelte';
import type { PictureProps } from './frame/props.ts';

type AnyPicture = Component<PictureProps<object>>;
const pictures = import.meta.glob<{ default: AnyPicture }>('./*/Picture.svelte');

/** The component that draws the view of a block, fetched only where it is drawn; null while there is none. */
export const pictureOf = async (blockId: BlockId): Promise<AnyPicture | null> =>
  (await pictures[`./${blockId}/Picture.svelte`]?.())?.default ?? null;
