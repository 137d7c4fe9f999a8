import { defineEntity, p } from '@mikro-orm/core';
import type { BlockId } from '@samenspel/domain';
import type { GivenAnswer } from './given-answer.ts';

/** Answers of persons stand outside the log, one per person and block, and are read by their author alone. */
export const AnswerTable = defineEntity({
  name: 'Answer',
  tableName: 'answer',
  properties: {
    roundId: p.text().primary(),
    personId: p.text().primary(),
    blockId: p.text().$type<BlockId>().primary(),
    collaborationId: p.text(),
    answer: p.json<GivenAnswer>(),
    updatedAt: p.datetime(),
  },
});
