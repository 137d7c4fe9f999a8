import { graphql } from '../graphql.ts';

/** The collaborations the viewer has a seat in, by name, with what a list shows of them and what waits there. */
export const myCollaborations = graphql(`
  query MyCollaborations($first: Int!, $after: String) {
    collaborations(first: $first, after: $after) {
      nodes {
        key
        name
        issue
        language
        isFictional
        phase
        status
        viewer { seats may }
        blockResults { blockId shown level { from to } agreementClass unknownBand }
        rounds { id kind state blocks openedOn myAnswers { blockId } }
        decisions(first: 100) { nodes { id title state reviewOn } }
        consents { id askedOn mayDecide }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Names of the collaborations in which the viewer may do things; for choosing one. */
export const collaborationNames = graphql(`
  query CollaborationNames($first: Int!, $after: String) {
    collaborations(first: $first, after: $after) {
      nodes { key name viewer { may } }
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
      head
      circle { events }
      name
      isFictional
      viewer { seats may }
      history(after: $after, first: $first) { events version complete }
    }
  }
`);
