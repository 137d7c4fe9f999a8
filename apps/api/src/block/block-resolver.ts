import {
  type Block,
  type BlockId,
  blocks,
  type GroupId,
  groups,
  type Language,
  type Text,
} from '@samenspel/domain';
import { Arg, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BlockIdEnum, GroupIdEnum, LanguageEnum } from '../derive/known-enums.ts';

const InLanguage = () =>
  Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the text.' });
const inAll = (texts: readonly Text[], language: Language) => texts.map((text) => text[language]);

@ObjectType({ description: 'A group of four building blocks.', simpleResolvers: true })
export class BlockGroup {
  @Field(() => GroupIdEnum, { description: 'Id of the group.' })
  readonly id: GroupId;

  constructor(id: GroupId) {
    this.id = id;
  }

  @Field(() => String, { description: 'What the group is called.' })
  name(@InLanguage() language: Language): string {
    return groups[this.id].name[language];
  }

  @Field(() => String, { description: 'What the group is about, in one line.' })
  line(@InLanguage() language: Language): string {
    return groups[this.id].inOneLine[language];
  }
}

@ObjectType('Block', {
  description: 'One of the sixteen building blocks of a collaboration.',
  simpleResolvers: true,
})
export class BlockNode {
  readonly #block: Block<BlockId>;

  constructor(block: Block<BlockId>) {
    this.#block = block;
  }

  @Field(() => BlockIdEnum, { description: 'Id of the block.' })
  get id(): BlockId {
    return this.#block.id;
  }

  @Field(() => Int, { description: 'Its place in the fixed order, 1 to 16.' })
  get number(): number {
    return this.#block.number;
  }

  @Field(() => BlockGroup, { description: 'The group it belongs to.' })
  get group(): BlockGroup {
    return new BlockGroup(this.#block.group);
  }

  @Field(() => String, { description: 'Its name.' })
  name(@InLanguage() language: Language): string {
    return this.#block.name[language];
  }

  @Field(() => String, { description: 'What it is about.' })
  description(@InLanguage() language: Language): string {
    return this.#block.description[language];
  }

  @Field(() => String, { description: 'The question of an assessment; it is about the past two months.' })
  question(@InLanguage() language: Language): string {
    return this.#block.question[language];
  }

  @Field(() => [String], { description: 'What each level looks like; the first is level 1.' })
  anchors(@InLanguage() language: Language): string[] {
    return inAll(this.#block.anchors, language);
  }

  @Field(() => [String], { description: 'Questions for looking back.' })
  reflectionQuestions(@InLanguage() language: Language): string[] {
    return inAll(this.#block.reflectionQuestions, language);
  }

  @Field(() => [String], { description: 'Things a team can do about it.' })
  interventions(@InLanguage() language: Language): string[] {
    return inAll(this.#block.interventions, language);
  }
}

const nodes = blocks.map((block) => new BlockNode(block));

@Resolver()
export class BlockResolver {
  @Query(() => [BlockNode], { description: 'The sixteen building blocks in their fixed order.' })
  blocks(): readonly BlockNode[] {
    return nodes;
  }
}
