import { kindNamed } from './lookup.ts';
import type { BlockRecord } from './state.ts';
import { vouchingFor } from './vouching.ts';

/** Whether somebody endorsed or confirmed a record as it stands. */
export const isVouchedFor = (record: BlockRecord): boolean =>
  vouchingFor(kindNamed(record.kind), record).length > 0;
