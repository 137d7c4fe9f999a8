/** Everything that talks to the API of Samenspel: typed documents by subject, and one function that asks. */
export * from './documents/collaboration.ts';
export * from './documents/people.ts';
export { type FragmentOf, graphql, type ResultOf, type VariablesOf } from './graphql.ts';
export { type RefusalDetails, Refused, type Sentence } from './refused.ts';
export { request } from './request.ts';
