import type { EntityManager } from '@mikro-orm/postgresql';
import { type Language, marksOf, type Recorded, type Text, timelineOf } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum, VisibilityEnum } from '../derive/known-enums.ts';
import {
  afterDescription,
  type Connection,
  connectionOf,
  firstDescription,
  pageOf,
} from '../node/connection.ts';
import type { Service } from '../service.ts';
import { OwnAccount } from './account.ts';
import { OwnAnswer } from './answers.ts';
import { atEase } from './at-ease.ts';
import { isConsent, type OwnEntry, ownEntries } from './entries.ts';
import { OwnInvitations } from './invitations.ts';
import { OwnNaming } from './naming.ts';
import type { OwnData, OwnPlace } from './own-data.ts';
import { OwnEvent } from './own-event.ts';
import { OwnReading } from './readings.ts';
import { OwnSeat } from './seats.ts';

@ObjectType('OwnEntry', { description: 'Something you recorded.', simpleResolvers: true })
export class OwnEntryNode extends OwnEvent {
  readonly #sentence: Text;

  @Field(() => LanguageEnum, { description: 'Language of its free text.' })
  readonly language: Language;

  @Field(() => VisibilityEnum, { description: 'Who may see it, as it was recorded.' })
  readonly visibility: string;

  @Field(() => Boolean, { description: 'Whether it stands in the trusted circle.' })
  readonly inCircle: boolean;

  @Field(() => Boolean, { description: 'Whether its texts were erased.' })
  readonly erased: boolean;

  @Field(() => GraphQLJSON, { description: 'What you wrote and chose, without whom else it names.' })
  readonly data: unknown;

  constructor(entry: OwnEntry, sentence: Text) {
    super(entry);
    this.language = entry.language;
    this.visibility = entry.visibility;
    this.inCircle = entry.inCircle;
    this.erased = entry.erased;
    this.data = entry.data;
    this.#sentence = sentence;
  }

  @Field(() => String, { description: 'In one sentence; of what others wrote it says nothing.' })
  sentence(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the sentence.' })
    language: Language,
  ): string {
    return this.#sentence[language];
  }
}

const OwnEntryConnection = connectionOf('OwnEntry', () => OwnEntryNode, 'what you recorded');

@ObjectType('OwnCollaboration', {
  description: 'A collaboration in which you have or had a seat.',
  simpleResolvers: true,
})
export class OwnCollaborationNode {
  readonly #read: () => Promise<readonly OwnEntryNode[]>;
  #entries: Promise<readonly OwnEntryNode[]> | null = null;

  @Field(() => ID, { description: 'Id of the collaboration.' })
  readonly id: string;

  @Field(() => String, { nullable: true, description: 'Its name; null once you may not see it any more.' })
  readonly name: string | null;

  @Field(() => [OwnSeat], { description: 'Your seats.' })
  readonly seats: readonly OwnSeat[];

  @Field(() => [OwnNaming], { description: 'Where others named you, as far as you see it.' })
  readonly named: readonly OwnNaming[];

  constructor({ id, name, seats, named }: OwnPlace, read: () => Promise<readonly OwnEntryNode[]>) {
    this.id = id;
    this.name = name;
    this.seats = seats;
    this.named = named.map((naming) => new OwnNaming(naming));
    this.#read = read;
  }

  @Field(() => Int, { description: 'How many things you recorded.' })
  async recordedCount(): Promise<number> {
    return (await this.#all()).length;
  }

  @Field(() => OwnEntryConnection, { description: 'What you recorded, the latest first.' })
  async recorded(
    @Arg('first', () => Int, { description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after?: string,
  ): Promise<Connection<OwnEntryNode>> {
    const latest = (await this.#all()).toReversed();
    return pageOf(
      latest,
      { first, after: after ?? undefined },
      ({ id }) => id,
      (entry) => entry,
    );
  }

  @Field(() => [OwnEntryNode], { description: 'Where you asked for consent, gave it or did not.' })
  async consents(): Promise<readonly OwnEntryNode[]> {
    return (await this.#all()).filter(isConsent);
  }

  async #all(): Promise<readonly OwnEntryNode[]> {
    this.#entries ??= this.#read();
    return await this.#entries;
  }
}

@ObjectType('OwnData', {
  description: 'Everything this installation holds about you, and nothing about others.',
  simpleResolvers: true,
})
export class OwnDataNode {
  @Field(() => OwnAccount, { description: 'Who you are here and how you sign in.' })
  readonly account: OwnAccount;

  @Field(() => OwnInvitations, { description: 'Invitations from you and for you.' })
  readonly invitations: OwnInvitations;

  @Field(() => [OwnAnswer], { description: 'Your answers in rounds, open and closed.' })
  readonly answers: readonly OwnAnswer[];

  @Field(() => [OwnReading], { description: 'What you read where you are outside the team.' })
  readonly readings: readonly OwnReading[];

  readonly #places: readonly OwnCollaborationNode[];

  constructor(
    { account, invitations, answers, readings, places }: OwnData,
    service: Service,
    em: EntityManager,
  ) {
    this.account = account;
    this.invitations = invitations;
    this.answers = answers;
    this.readings = readings;
    const { id: personId } = account;
    this.#places = places.map(
      (place) => new OwnCollaborationNode(place, () => tellOwn(service, em, place.id, personId)),
    );
  }

  @Field(() => [OwnCollaborationNode], { description: 'Where you have or had a seat.' })
  collaborations(
    @Arg('id', () => ID, { nullable: true, description: 'Only this one.' }) id?: string,
  ): readonly OwnCollaborationNode[] {
    return typeof id === 'string' ? this.#places.filter((place) => place.id === id) : this.#places;
  }
}

/** Each entry in a sentence that follows from one's own entries alone, so that no words of others come along. */
async function tellOwn(
  service: Service,
  em: EntityManager,
  id: string,
  personId: string,
): Promise<readonly OwnEntryNode[]> {
  const entries: OwnEntry[] = [];
  for await (const page of ownEntries(service, em, id, personId)) entries.push(...page);
  const events: Recorded[] = entries.map((entry, index) => ({
    ...entry,
    actor: personId,
    version: index + 1,
  }));
  const told = await atEase(() => marksOf(timelineOf(id, events, 'known')));
  const marks = new Map(told.map((mark) => [mark.eventId, mark.sentence]));
  return entries.map(
    (entry) => new OwnEntryNode(entry, marks.get(entry.id) ?? { nl: entry.type, en: entry.type }),
  );
}
