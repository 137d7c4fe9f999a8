import {
  agreementClasses,
  type BlockResult,
  cannotBeSaidYet,
  changeWords,
  type Language,
  levelWord,
  tooFewAnswers,
} from '@samenspel/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import {
  AgreementClassEnum,
  BlockIdEnum,
  ChangeEnum,
  LanguageEnum,
  RoundKindEnum,
  ShownEnum,
  UnknownBandEnum,
} from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { LevelRange, PublishedFigures } from './published-figures.ts';

const LanguageArg = () =>
  Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the words.' });

@ObjectType('BlockResult', {
  description: 'The result of one block as it was published once, when a round closed.',
  simpleResolvers: true,
})
export class BlockResultNode {
  readonly #result: BlockResult;
  readonly #inTeam: boolean;

  constructor(result: BlockResult, inTeam: boolean) {
    this.#result = result;
    this.#inTeam = inTeam;
  }

  @Field(() => BlockIdEnum, { description: 'The block it is about.' })
  get blockId(): string {
    return this.#result.published.blockId;
  }

  @Field(() => ID, { description: 'The round in which it was asked.' })
  get roundId(): string {
    return this.#result.roundId;
  }

  @Field(() => RoundKindEnum, { description: 'Whether it comes from a full round or a pulse.' })
  get roundKind(): string {
    return this.#result.kind;
  }

  @Field(() => DateScalar, { description: 'The day it was published.' })
  get publishedOn(): string {
    return this.#result.publishedOn;
  }

  @Field(() => ShownEnum, { description: 'How much may be shown, by the release rule.' })
  get shown(): string {
    return this.#result.published.shown;
  }

  @Field(() => LevelRange, {
    nullable: true,
    description: 'The level it lies on or between; null when too few answered.',
  })
  get level(): LevelRange | null {
    return this.#result.published.level ?? null;
  }

  @Field(() => String, {
    description: 'The words to show first: the level, “cannot be said yet” or “too few answers”.',
  })
  headline(@LanguageArg() language: Language): string {
    const { unknownNote, level } = this.#result.published;
    if (unknownNote === 'many') return cannotBeSaidYet[language];
    return level ? levelWord(level)[language] : tooFewAnswers[language];
  }

  @Field(() => String, { nullable: true, description: 'The level in words; null when too few answered.' })
  levelWord(@LanguageArg() language: Language): string | null {
    const { level } = this.#result.published;
    return level ? levelWord(level)[language] : null;
  }

  @Field(() => AgreementClassEnum, { nullable: true, description: 'How far the answers agree.' })
  get agreementClass(): string | null {
    return this.#result.published.agreementClass ?? null;
  }

  @Field(() => String, { nullable: true, description: 'How far the answers agree, in words.' })
  agreementWord(@LanguageArg() language: Language): string | null {
    const { agreementClass } = this.#result.published;
    return agreementClass ? agreementClasses[agreementClass][language] : null;
  }

  @Field(() => ChangeEnum, {
    nullable: true,
    description: 'How it moved since the result before it; null when there is nothing to compare.',
  })
  get change(): string | null {
    return this.#result.change;
  }

  @Field(() => String, { nullable: true, description: 'How it moved since the result before it, in words.' })
  changeWord(@LanguageArg() language: Language): string | null {
    const { change } = this.#result;
    return change ? changeWords[change][language] : null;
  }

  @Field(() => UnknownBandEnum, { description: 'How many do not know yet, in bands.' })
  get unknownBand(): string {
    return this.#result.published.unknownNote;
  }

  @Field(() => String, { nullable: true, description: 'Band of the number of ratings: 5-7, 8-14 or 15+.' })
  get answersBand(): string | null {
    return this.#result.published.answersBand;
  }

  @Field(() => PublishedFigures, {
    nullable: true,
    description: 'The figures behind the words; for the team only.',
  })
  get figures(): PublishedFigures | null {
    return this.#inTeam ? (this.#result.published as PublishedFigures) : null;
  }
}
