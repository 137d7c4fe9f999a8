/** Everything that talks to the API of Samenspel: typed documents by subject, and one function that asks. */
export * from './documents/collaboration.ts';
export * from './documents/course.ts';
export * from './documents/decision.ts';
export * from './documents/decision-review.ts';
export * from './documents/import.ts';
export * from './documents/invitation.ts';
export * from './documents/own-data.ts';
export * from './documents/people.ts';
export * from './documents/readings.ts';
export * from './documents/record.ts';
export * from './documents/round.ts';
export * from './documents/search.ts';
export * from './documents/seat.ts';
export * from './documents/timeline.ts';
export { type FragmentOf, graphql, type ResultOf, type VariablesOf } from './graphql.ts';
export { type RefusalDetails, Refused, type Sentence } from './refused.ts';
export { request } from './request.ts';
