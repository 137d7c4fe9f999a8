import {
  type BlockRecord,
  type Collaboration,
  kindNamed,
  type Language,
  linksOf,
  possibleSteps,
  type RecordKind,
  type RecordStep,
  titleOfRecord,
} from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { BlockIdEnum, LanguageEnum, VisibilityEnum } from '../derive/known-enums.ts';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';
import { RecordLinkNode } from './record-link.ts';

@ObjectType('RecordStep', { description: 'One event in the life of a record.', simpleResolvers: true })
export class RecordStepNode {
  @Field(() => String, { description: 'Name of the event type.' })
  type!: string;

  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;

  @Field(() => Int, { description: 'Version of the collaboration with this event.' })
  version!: number;

  @Field(() => DateScalar, { description: 'When it happened.' })
  occurredOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it became known.' })
  recordedAt!: string;

  @Field(() => ID, { nullable: true, description: 'Pseudonymous id of who recorded it; for the team only.' })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: 'The state before; null where the record began.' })
  from!: string | null;

  @Field(() => String, { description: 'The state after.' })
  to!: string;

  @Field(() => GraphQLJSON, { description: 'What the event said.' })
  said!: object;
}

@ObjectType({ description: 'A text of a record in another language.', simpleResolvers: true })
export class RecordTranslation {
  @Field(() => String, { description: 'The field it translates.' })
  fieldName!: string;

  @Field(() => LanguageEnum, { description: 'The language of the translation.' })
  language!: string;

  @Field(() => String, { description: 'The translation.' })
  text!: string;
}

/** A record as a reader gets it; each kind has an object type of its own with its fields. */
@InterfaceType('BlockRecord', {
  description: 'Something a team put on record in a building block, as it stands at the moment asked for.',
  resolveType: (node: RecordNode) => node.recordKind,
})
export class RecordNode {
  readonly #state: Collaboration;
  readonly record: BlockRecord;

  constructor(state: Collaboration, record: BlockRecord) {
    this.#state = state;
    this.record = record;
  }

  /** Out of reach of the fields of a kind, one of which is called “kind”. */
  get #kind(): RecordKind {
    return kindNamed(this.recordKind) as RecordKind;
  }

  @Field(() => ID, { description: 'Id of the record in its collaboration.' })
  get recordId(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'Name of its kind; the name of the object type too.' })
  get recordKind(): string {
    return this.record.kind;
  }

  @Field(() => String, { description: 'What it is called: the text its kind names it after.' })
  get called(): string {
    return titleOfRecord(this.#state, this.record.id) ?? '…';
  }

  @Field(() => String, { description: 'The id of the state it is in, such as `open`.' })
  get state(): string {
    return this.record.state;
  }

  @Field(() => String, { description: 'The state in words.' })
  stateWord(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the word.' })
    language: Language,
  ): string {
    return this.#kind.states[this.record.state]?.[language] ?? this.record.state;
  }

  @Field(() => [BlockIdEnum], { description: 'The blocks it is about.' })
  get blocks(): readonly string[] {
    return this.record.blocks;
  }

  @Field(() => DateScalar, { description: 'The day it began.' })
  get occurredOn(): string {
    return this.record.occurredOn;
  }

  @Field(() => DateTimeScalar, { description: 'When its beginning became known.' })
  get recordedAt(): string {
    return this.record.recordedAt;
  }

  @Field(() => ID, { nullable: true, description: 'Pseudonymous id of its author; for the team only.' })
  get recordedBy(): string | null {
    return this.record.recordedBy || null;
  }

  @Field(() => LanguageEnum, { description: 'Language of its free text.' })
  get language(): string {
    return this.record.language;
  }

  @Field(() => VisibilityEnum, { description: 'Who may see it today.' })
  get visibility(): string {
    return this.record.visibility;
  }

  @Field(() => [String], { description: 'Where evidence for it can be found.' })
  get evidenceLinks(): readonly string[] {
    return this.record.evidenceLinks;
  }

  @Field(() => Boolean, { description: 'Whether its author took it back.' })
  get isWithdrawn(): boolean {
    return this.record.withdrawn !== null;
  }

  @Field(() => GraphQLJSON, { description: 'All fields of its kind at once, as they stand.' })
  get fields(): object {
    return this.record.fields;
  }

  @Field(() => [String], { description: 'Names of the events that are possible next.' })
  get possible(): readonly string[] {
    return possibleSteps(this.#kind, this.record);
  }

  @Field(() => [RecordStepNode], {
    description: 'Everything that happened to it, in the order it became known.',
  })
  get history(): readonly RecordStep[] {
    return this.record.steps;
  }

  @Field(() => [RecordTranslation], { description: 'Translations by people; the original stays.' })
  get translations(): BlockRecord['translations'] {
    return this.record.translations;
  }

  @Field(() => [RecordLinkNode], { description: 'What it is linked to, read in either direction.' })
  get links(): RecordLinkNode[] {
    return linksOf(this.#state, this.record.id).map((link) => new RecordLinkNode(link));
  }
}
