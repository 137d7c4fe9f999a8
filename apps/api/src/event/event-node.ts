import {
  eventTypeNamed,
  isAddedAfterwards,
  type Lane,
  type Language,
  type Recorded,
  type Text,
} from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, ID, Int, InterfaceType } from 'type-graphql';
import { BlockIdEnum, LaneEnum, LanguageEnum, VisibilityEnum } from '../derive/known-enums.ts';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';

/** One event as a reader gets it. Plain fields and no promises: answers hold thousands of them. */
@InterfaceType('CollaborationEvent', {
  description: 'Something that happened in a collaboration. Events are never changed.',
  resolveType: (event: EventNode) => event.type,
})
export class EventNode {
  @Field(() => ID, { description: 'Id of the event.', simple: true })
  readonly id: string;

  @Field(() => Int, {
    description: 'Place in the history as far as the reader may see it: 1, 2, 3, …',
    simple: true,
  })
  readonly version: number;

  @Field(() => String, {
    description: 'Name of the event type; the name of the object type too.',
    simple: true,
  })
  readonly type: string;

  @Field(() => DateScalar, { description: 'When it happened; chosen by a person.', simple: true })
  readonly occurredOn: string;

  @Field(() => DateTimeScalar, { description: 'When it became known; set by the database.', simple: true })
  readonly recordedAt: string;

  @Field(() => LanguageEnum, { description: 'Language of its free text.', simple: true })
  readonly language: Language;

  @Field(() => VisibilityEnum, { description: 'Who may see it.', simple: true })
  readonly visibility: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Pseudonymous id of who recorded it; for the team only.',
    simple: true,
  })
  readonly actor: string | null;

  @Field(() => GraphQLJSON, {
    description: 'All of its own fields at once, as the log keeps them.',
    simple: true,
  })
  readonly data: Record<string, unknown>;

  readonly #sentence: Text;

  /** @param sentence the event told to people, as it follows from all before it. */
  constructor(event: Recorded, sentence: Text) {
    this.id = event.id;
    this.version = event.version;
    this.type = event.type;
    this.occurredOn = event.occurredOn;
    this.recordedAt = event.recordedAt;
    this.language = event.language;
    this.visibility = event.visibility;
    this.actor = event.actor === '' ? null : event.actor;
    this.data = event.data as Record<string, unknown>;
    this.#sentence = sentence;
  }

  get addedAfterwards(): boolean {
    return isAddedAfterwards(this);
  }

  get blocks(): readonly string[] {
    return eventTypeNamed(this.type)?.blocks(this.data) ?? [];
  }

  get lane(): Lane | null {
    return eventTypeNamed(this.type)?.lane ?? null;
  }

  sentence({ language }: { language: Language }): string {
    return this.#sentence[language];
  }
}

// Described without the descriptor that a decorator would see, so that the plain resolver of GraphQL reads them.
const prototype = EventNode.prototype;
Field(() => Boolean, {
  description: 'Recorded more than seven days after it happened.',
  simple: true,
})(prototype, 'addedAfterwards');
Field(() => [BlockIdEnum], { description: 'The blocks it is about.', simple: true })(prototype, 'blocks');
Field(() => LaneEnum, {
  nullable: true,
  description: 'Its lane on the timeline; null when it is not worth a mark of its own.',
  simple: true,
})(prototype, 'lane');
Field(() => String, { description: 'The event in one sentence for people.', simple: true })(
  prototype,
  'sentence',
);
Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the sentence.' })(
  prototype,
  'sentence',
  0,
);
