import { answerKinds, Refusal } from '@samenspel/domain';
import { Field, InputType, Int } from 'type-graphql';
import { enumOf } from '../derive/enums.ts';
import type { GivenAnswer } from './given-answer.ts';

export const answerKindEnum = enumOf(
  'AnswerKind',
  answerKinds,
  'The kinds of answer; “we do not know yet” is a full one.',
);

@InputType({ description: 'An answer on one block.' })
export class AnswerInput {
  @Field(() => answerKindEnum, { description: 'The kind of answer.' })
  kind!: GivenAnswer['kind'];

  @Field(() => Int, { nullable: true, description: 'The level, 1 to 5; with RATED only.' })
  level?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is not relevant now, at most 200 characters; with NOT_RELEVANT_NOW, where it is needed.',
  })
  reason?: string;
}

const longestReason = 200;
const invalid = (nl: string, en: string, field: string) => new Refusal('INVALID', { nl, en }, field);

/** @throws Refusal INVALID for a level outside 1 to 5, or a reason that is missing or too long. */
export function readAnswer({ kind, level, reason }: AnswerInput): GivenAnswer {
  if (kind === 'rated') return { kind, level: levelIn(level) };
  if (kind === 'unknown') return { kind };
  const why = reason?.trim() ?? '';
  if (why === '' || why.length > longestReason)
    throw invalid(
      'Zeg in hooguit 200 tekens waarom dit nu niet speelt.',
      'Say in at most 200 characters why this is not relevant now.',
      'answer.reason',
    );
  return { kind, reason: why };
}

function levelIn(level: number | undefined | null): 1 | 2 | 3 | 4 | 5 {
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5) return level;
  throw invalid('Kies een niveau van 1 tot en met 5.', 'Choose a level from 1 to 5.', 'answer.level');
}
