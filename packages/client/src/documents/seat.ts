import { graphql } from '../graphql.ts';

/** The seats of a collaboration, with the people who hold them. */
export const collaborationSeats = graphql(`
  query CollaborationSeats($key: ID!, $language: Language!) {
    collaboration(id: $key) {
      seats { seat partnerId from until person { id name(language: $language) } }
    }
  }
`);

export const grantSeat = graphql(`
  mutation GrantSeat(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: GrantSeatInput!
  ) {
    grantSeat(
      collaborationId: $collaborationId
      commandId: $commandId
      basedOn: $basedOn
      occurredOn: $occurredOn
      language: $language
      input: $input
    ) {
      version
    }
  }
`);

export const endSeat = graphql(`
  mutation EndSeat(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: EndSeatInput!
  ) {
    endSeat(
      collaborationId: $collaborationId
      commandId: $commandId
      basedOn: $basedOn
      occurredOn: $occurredOn
      language: $language
      input: $input
    ) {
      version
    }
  }
`);
