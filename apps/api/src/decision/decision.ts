import { type Collaboration, type Decision, eventTypes } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import type * as v from 'valibot';
import { BlockIdEnum, DecisionStateEnum } from '../derive/known-enums.ts';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';
import { DecisionLink, linksOf } from './decision-link.ts';
import { DecisionReview } from './decision-review.ts';
import { typeIn } from './type-in.ts';

const proposed = eventTypes.DecisionProposed.schema.entries as unknown as v.ObjectEntries;
const dissented = eventTypes.DecisionDissentRecorded.schema.entries as unknown as v.ObjectEntries;

@ObjectType({
  description: 'How a decision ended: superseded, reversed or withdrawn.',
  simpleResolvers: true,
})
export class DecisionEnding {
  @Field(() => DateScalar, { description: 'The day it ended.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Why it ended, or what is kept of it.' })
  why!: string | null;

  @Field(() => String, { nullable: true, description: 'What is undone.' })
  undone!: string | null;

  @Field(() => String, { nullable: true, description: 'What cannot be undone.' })
  cannotBeUndone!: string | null;
}

@ObjectType({ description: 'Somebody saw a decision differently.', simpleResolvers: true })
export class Dissent {
  @Field(() => String, { nullable: true, description: 'What they saw differently; null when erased.' })
  text!: string | null;

  @Field(() => typeIn(dissented, 'side') as never, { nullable: true, description: 'The side it came from.' })
  side!: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner it came from.' })
  partner!: string | null;

  @Field(() => DateScalar, { description: 'The day it was said.' })
  on!: string;
}

@ObjectType({ description: 'What an imported decision keeps of its source.', simpleResolvers: true })
export class DecisionSource {
  @Field(() => String, { description: 'The file it was read from.' })
  file!: string;

  @Field(() => [String], { description: 'The numbers the file gives itself, as written.' })
  numbers!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The status in the words of the source.' })
  statusAsWritten!: string | null;

  @Field(() => String, { nullable: true, description: 'The original Markdown.' })
  original!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says was decided.' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says follows from it.' })
  consequences!: string | null;
}

@ObjectType('Decision', {
  description:
    'A decision of a collaboration as it stands at the moment asked for. Null means “not recorded”.',
  simpleResolvers: true,
})
export class DecisionNode {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;

  @Field(() => DecisionStateEnum, { description: 'The state it is in.' })
  state!: string;

  @Field(() => String, { description: 'What was to be decided, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The situation that made a choice necessary.' })
  context!: string | null;

  @Field(() => typeIn(proposed, 'options') as never, { description: 'What could have been chosen.' })
  options!: readonly object[];

  @Field(() => ID, { nullable: true, description: 'Id of the option that was chosen.' })
  choice!: string | null;

  @Field(() => String, { nullable: true, description: 'Why that option.' })
  rationale!: string | null;

  @Field(() => typeIn(proposed, 'assumptions') as never, { description: 'What must be true for it to work.' })
  assumptions!: readonly object[];

  @Field(() => [Dissent], { description: 'Who saw it differently.' })
  dissent!: readonly object[];

  @Field(() => typeIn(proposed, 'howDecided') as never, {
    nullable: true,
    description: 'The way it was decided.',
  })
  howDecided!: string | null;

  @Field(() => [ID], { description: 'Partners and seats that took part in deciding.' })
  involved!: readonly string[];

  @Field(() => [String], {
    description: 'Groups that are affected and did not take part.',
    nullable: 'items',
  })
  affected!: readonly string[];

  @Field(() => [BlockIdEnum], { description: 'The blocks it is about.' })
  blocks!: readonly string[];

  @Field(() => typeIn(proposed, 'expectedEffects') as never, {
    description: 'What was expected to move, written down beforehand.',
  })
  expectedEffects!: readonly object[];

  @Field(() => typeIn(proposed, 'reversibility') as never, {
    nullable: true,
    description: 'How easily it can be undone.',
  })
  reversibility!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken.' })
  decidedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to look back on it.' })
  reviewOn!: string | null;

  @Field(() => DecisionEnding, { nullable: true, description: 'How it ended, when it did.' })
  ending!: DecisionEnding | null;

  @Field(() => DecisionReview, { description: 'What the team found when looking back.' })
  review!: DecisionReview;

  @Field(() => DecisionSource, {
    nullable: true,
    description: 'Where it was read from, when it was imported.',
  })
  source!: DecisionSource | null;

  @Field(() => DateTimeScalar, { description: 'When the first of it became known.' })
  recordedAt!: string;

  @Field(() => [DecisionLink], { description: 'Links with other decisions, seen from this one.' })
  links!: readonly DecisionLink[];
}

/** A decision as GraphQL gives it: the domain's own values, with its links from either end. */
export const decisionNodeOf = (state: Collaboration, decision: Decision): DecisionNode => ({
  ...decision,
  links: linksOf(state, decision.id),
});

/** Order of decisions in lists: by the day they were taken, then as they became known. */
export const inOrder = (state: Collaboration): readonly Decision[] =>
  Object.values(state.decisions).toSorted(
    (a, b) => dayOfDecision(a).localeCompare(dayOfDecision(b)) || a.recordedAt.localeCompare(b.recordedAt),
  );

const dayOfDecision = (decision: Decision): string => decision.decidedOn ?? decision.recordedAt.slice(0, 10);
