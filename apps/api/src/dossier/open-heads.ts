import type { EntityManager } from '@mikro-orm/postgresql';
import { streamHeads } from '@samenspel/event-log';
import type { StreamHead } from '@samenspel/log-proof';
import { circleKind } from '../circle/circle-log.ts';

/** Where the streams stand that may leave the database; what trusted circles wrote stays, and is not even counted. */
export const openHeads = async (em: EntityManager, ids?: readonly string[]): Promise<StreamHead[]> =>
  (await streamHeads(em, ids)).filter(({ kind }) => kind !== circleKind);
