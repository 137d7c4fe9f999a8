import type { Language, Naming, Text } from '@samenspel/domain';
import { Arg, Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../derive/known-enums.ts';
import { OwnEvent } from './own-event.ts';

@ObjectType({
  description: 'That somebody else named you; nothing of what they wrote.',
  simpleResolvers: true,
})
export class OwnNaming extends OwnEvent {
  readonly #as: Text;

  constructor(naming: Naming) {
    super(naming);
    this.#as = naming.as;
  }

  @Field(() => String, { description: 'As what, such as owner or involved.' })
  named(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the answer.' })
    language: Language,
  ): string {
    return this.#as[language];
  }
}
