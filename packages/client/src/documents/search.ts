import { graphql } from '../graphql.ts';

/** What is found in a collaboration; null for somebody without a seat. */
export const searchCollaboration = graphql(`
  query SearchCollaboration($key: ID!, $text: String!, $first: Int!, $after: String) {
    collaboration(id: $key) {
      search(text: $text, first: $first, after: $after) {
        nodes {
          id
          kind
          title
          titleLanguage
          language
          occurredOn
          snippet { text isMatch }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
