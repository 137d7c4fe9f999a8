import { graphql } from '../graphql.ts';

/** The collaborations the viewer has a seat in, by name. */
export const myCollaborations = graphql(`
  query MyCollaborations($first: Int!, $after: String) {
    collaborations(first: $first, after: $after) {
      edges { node { id key name issue isFictional version viewer { seats may } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The events of one collaboration as the domain folds them, with what the viewer may do there. */
export const collaborationHistory = graphql(`
  query CollaborationHistory($key: ID!, $after: Int!, $first: Int!) {
    collaboration(id: $key) {
      id
      key
      name
      isFictional
      viewer { seats may }
      history(after: $after, first: $first) { events version complete }
    }
  }
`);
