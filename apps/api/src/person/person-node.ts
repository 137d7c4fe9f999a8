import type { Language } from '@samenspel/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../derive/known-enums.ts';
import { namesOf, type PersonRow } from './person.ts';

@ObjectType('Person', {
  description: 'A person, as far as people who work with them may know.',
  simpleResolvers: true,
})
export class PersonNode {
  readonly #row: Pick<PersonRow, 'nameNl' | 'nameEn'> | null;

  @Field(() => ID, { description: 'Pseudonymous id; the history knows people by it.' })
  readonly id: string;

  constructor(id: string, row: Pick<PersonRow, 'nameNl' | 'nameEn'> | null) {
    this.id = id;
    this.#row = row;
  }

  @Field(() => String, { description: 'The name of the person.' })
  name(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the name.' })
    language: Language,
  ): string {
    return namesOf(this.#row)[language];
  }
}
