import type { Text } from '../frame/text.ts';
import { choice } from '../field/field.ts';
import { blockNames } from './registry.ts';

/** A field that names one of the sixteen blocks. */
export const blockField = (label: Text) => choice('BlockId', label, blockNames);
