import type { Language, Naming, Text } from '@samenspel/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../derive/known-enums.ts';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';

@ObjectType({
  description: 'That somebody else named you; nothing of what they wrote.',
  simpleResolvers: true,
})
export class OwnNaming {
  readonly #as: Text;

  @Field(() => ID, { description: 'Id of the event.' })
  readonly id: string;

  @Field(() => String, { description: 'Name of the event type.' })
  readonly type: string;

  @Field(() => DateScalar, { description: 'When it happened.' })
  readonly occurredOn: string;

  @Field(() => DateTimeScalar, { description: 'When it became known.' })
  readonly recordedAt: string;

  constructor({ id, type, occurredOn, recordedAt, as }: Naming) {
    this.id = id;
    this.type = type;
    this.occurredOn = occurredOn;
    this.recordedAt = recordedAt;
    this.#as = as;
  }

  @Field(() => String, { description: 'As what, such as owner or involved.' })
  named(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the answer.' })
    language: Language,
  ): string {
    return this.#as[language];
  }
}
