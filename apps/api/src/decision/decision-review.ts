import { eventTypes } from '@samenspel/domain';
import { Field, ObjectType } from 'type-graphql';
import type * as v from 'valibot';
import { DateScalar } from '../derive/scalars.ts';
import { typeIn } from './type-in.ts';

const judged = eventTypes.DecisionQualityJudged.schema.entries as unknown as v.ObjectEntries;
const opened = eventTypes.DecisionOutcomeRecorded.schema.entries as unknown as v.ObjectEntries;

@ObjectType({
  description: 'The two steps of looking back: quality first, outcome only after it.',
  simpleResolvers: true,
})
export class DecisionReview {
  @Field(() => DateScalar, { nullable: true, description: 'The day the look back began.' })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its quality was judged.' })
  judgedOn!: string | null;

  @Field(() => typeIn(judged, 'quality') as never, {
    nullable: true,
    description: 'How carefully it was decided on what was known then.',
  })
  quality!: string | null;

  @Field(() => typeIn(judged, 'answers') as never, {
    nullable: true,
    description: 'What the group answered on the way it was decided.',
  })
  answers!: object | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its outcome was recorded.' })
  outcomeOn!: string | null;

  @Field(() => typeIn(opened, 'outcome') as never, { nullable: true, description: 'What came of it.' })
  outcome!: string | null;

  @Field(() => typeIn(opened, 'effects') as never, {
    description: 'What came of each expected effect, in their order.',
  })
  effects!: readonly object[];

  @Field(() => typeIn(opened, 'unexpected') as never, { description: 'What nobody had expected.' })
  unexpected!: readonly object[];

  @Field(() => String, { nullable: true, description: 'Why the team says otherwise than the effects do.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What helped or hindered beyond the collaboration.',
  })
  beyondUs!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the look back was completed.' })
  reviewedOn!: string | null;
}
