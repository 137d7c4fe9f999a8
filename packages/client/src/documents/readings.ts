import { graphql } from '../graphql.ts';

/** Who from outside the team read what; empty for who is no part of it. */
export const readings = graphql(
  `query Readings($key: ID!, $days: Int!) { collaboration(id: $key) { readings(days: $days) { day seat partner parts } } }`,
);
