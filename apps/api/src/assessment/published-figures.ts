import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  AgreementClassEnum,
  BlockIdEnum,
  ShownEnum,
  SideEnum,
  UnknownBandEnum,
} from '../derive/known-enums.ts';

@ObjectType({ description: 'One level, or the place between two neighbours.', simpleResolvers: true })
export class LevelRange {
  @Field(() => Int, { description: 'The lower level, 1 to 5.' })
  from!: number;

  @Field(() => Int, { description: 'The upper level; the same as `from` when the result lies on a level.' })
  to!: number;
}

@ObjectType({ description: 'How many people chose one of the levels from–to.', simpleResolvers: true })
export class Bar {
  @Field(() => Int, { description: 'The lowest level of the bar.' })
  from!: number;

  @Field(() => Int, { description: 'The highest level of the bar; bars of one are joined to a neighbour.' })
  to!: number;

  @Field(() => Int, { description: 'How many people.' })
  count!: number;
}

@ObjectType({ description: 'The result of one part of a fixed partition by side.', simpleResolvers: true })
export class ResultPart {
  @Field(() => [SideEnum], { description: 'The sides in this part.' })
  sides!: string[];

  @Field(() => Int, { description: 'How many people gave a level.' })
  ratings!: number;

  @Field(() => Float, { description: 'Interpolated median of the levels.' })
  median!: number;

  @Field(() => LevelRange, { description: 'The level nearest to the median.' })
  level!: LevelRange;

  @Field(() => AgreementClassEnum, { description: 'How far this part agrees.' })
  agreementClass!: string;
}

/** Exactly what `AssessmentResultPublished` carries; what the release rule held back is null. */
@ObjectType({
  description: 'What was published about one block when a round closed; what may not be shown is null.',
  simpleResolvers: true,
})
export class PublishedFigures {
  @Field(() => BlockIdEnum, { description: 'The block it is about.' })
  blockId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the formulas and thresholds; for the team only.',
  })
  methodVersion?: number;

  @Field(() => ShownEnum, { description: 'How much may be shown, by the release rule.' })
  shown!: string;

  @Field(() => Int, { nullable: true, description: 'How many people gave a level.' })
  ratings?: number;

  @Field(() => Int, { nullable: true, description: 'How many people said that they do not know yet.' })
  unknown?: number;

  @Field(() => Int, { nullable: true, description: 'How many people said that it is not relevant now.' })
  notRelevant?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Interpolated median; in small groups rounded to halves.',
  })
  median?: number;

  @Field(() => Float, { nullable: true, description: 'Agreement after van der Eijk, from −1 to +1.' })
  agreement?: number;

  @Field(() => Float, { nullable: true, description: 'Average deviation from the median, in levels.' })
  averageDeviation?: number;

  @Field(() => LevelRange, { nullable: true, description: 'The level nearest to the median.' })
  level?: LevelRange;

  @Field(() => AgreementClassEnum, { nullable: true, description: 'How far the answers agree.' })
  agreementClass?: string;

  @Field(() => [Bar], { nullable: true, description: 'The distribution, from eight ratings on.' })
  bars?: Bar[];

  @Field(() => UnknownBandEnum, { description: 'How many do not know yet, in bands.' })
  unknownNote!: string;

  @Field(() => String, { nullable: true, description: 'Band of the number of ratings: 5-7, 8-14 or 15+.' })
  answersBand!: string | null;

  @Field(() => String, { nullable: true, description: 'The partition by side: none, P2 or P3.' })
  partition?: string;

  @Field(() => [ResultPart], { nullable: true, description: 'The parts of the partition.' })
  parts?: ResultPart[];

  @Field(() => Boolean, { nullable: true, description: 'Whether the parts experience this differently.' })
  diverges?: boolean;
}
