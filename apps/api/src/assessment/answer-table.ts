import { defineEntity, p } from '@mikro-orm/core';
import type { BlockId } from '@samenspel/domain';

/** Answers of persons stand outside the log, one per person and block, encrypted; only their author and the closing open them. */
export const AnswerTable = defineEntity({
  name: 'Answer',
  tableName: 'answer',
  properties: {
    roundId: p.text().primary(),
    personId: p.text().primary(),
    blockId: p.text().$type<BlockId>().primary(),
    collaborationId: p.text(),
    sealed: p.text(),
    updatedAt: p.datetime(),
  },
});
