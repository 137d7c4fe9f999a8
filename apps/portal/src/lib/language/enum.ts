import { fromKebab, type Language, toKebab } from '@samenspel/domain';

/** The language as the API names it. */
export const languageName = (language: Language): 'NL' | 'EN' => (language === 'nl' ? 'NL' : 'EN');

type Upper<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Upper<Tail>}`
  : Uppercase<Id>;

/** An id of the domain as the API names it: `productive-tension` becomes `PRODUCTIVE_TENSION`. */
export const toName = <const Id extends string>(id: Id): Upper<Id> =>
  fromKebab(id, 'UPPER_SNAKE') as Upper<Id>;

/** The id of the domain behind a name of the API. */
export const toId = <Id extends string>(name: Upper<Id>): Id => toKebab(name, 'UPPER_SNAKE') as Id;
