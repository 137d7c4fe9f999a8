export { type AlongTime, alongTime } from './along-time.ts';
export { type Block, type BlockTexts, defineBlock } from './block.ts';
export { blockField, blockNames } from './field.ts';
export { type GroupId, groupIds, groups } from './groups.ts';
export { fromKebab, type NameStyle, toKebab } from './names.ts';
export { type BlockId, blockById, blockIds, blocks, isBlockId } from './registry.ts';
export type { ValueMark, ValueTrail } from './tangible-value/view.ts';
export type { View } from './view.ts';
export { views } from './views.ts';
