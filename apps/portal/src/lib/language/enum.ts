import { fromKebab, type Language, toKebab } from '@samenspel/domain';

/** The language as the API names it. */
export const languageName = (language: Language): 'NL' | 'EN' => (language === 'nl' ? 'NL' : 'EN');

/** The name of an id as a type: `productive-tension` becomes `PRODUCTIVE_TENSION`. */
export type UpperSnake<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${UpperSnake<Tail>}`
  : Uppercase<Id>;

/** An id of the domain as the API names it. */
export const toName = <const Id extends string>(id: Id): UpperSnake<Id> =>
  fromKebab(id, 'UPPER_SNAKE') as UpperSnake<Id>;

/** The id of the domain behind a name of the API. */
export const toId = <Id extends string>(name: UpperSnake<Id>): Id => toKebab(name, 'UPPER_SNAKE') as Id;
