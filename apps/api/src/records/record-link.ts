import type { Language, LinkSeen, Text } from '@samenspel/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../derive/known-enums.ts';

@ObjectType('BlockRecordLink', { description: 'A record or decision that a record is linked to.' })
export class RecordLinkNode {
  readonly #relation: Text;

  @Field(() => ID, { description: 'Id of what it is linked to.' })
  readonly to: string;

  @Field(() => String, { description: 'What that is called.' })
  readonly called: string;

  constructor({ id, title, relation }: LinkSeen) {
    this.to = id;
    this.called = title;
    this.#relation = relation;
  }

  @Field(() => String, { description: 'How the record relates to it, in words.' })
  relation(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the words.' })
    language: Language,
  ): string {
    return this.#relation[language];
  }
}
