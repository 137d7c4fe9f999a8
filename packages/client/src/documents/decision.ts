import { graphql } from '../graphql.ts';

export const draftDecision = graphql(`
  mutation DraftDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: DraftDecisionInput!
  ) {
    draftDecision(
      collaborationId: $collaborationId
      commandId: $commandId
      basedOn: $basedOn
      occurredOn: $occurredOn
      language: $language
      input: $input
    ) {
      version
      events { ... on DecisionDrafted { decisionId } }
    }
  }
`);

export const proposeDecision = graphql(`
  mutation ProposeDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: ProposeDecisionInput!
  ) {
    proposeDecision(
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

export const addDecisionOption = graphql(`
  mutation AddDecisionOption(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: AddDecisionOptionInput!
  ) {
    addDecisionOption(
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

export const recordDissent = graphql(`
  mutation RecordDissent(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: RecordDissentInput!
  ) {
    recordDissent(
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

export const takeDecision = graphql(`
  mutation TakeDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: TakeDecisionInput!
  ) {
    takeDecision(
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

export const rescheduleDecisionReview = graphql(`
  mutation RescheduleDecisionReview(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: RescheduleDecisionReviewInput!
  ) {
    rescheduleDecisionReview(
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

export const supersedeDecision = graphql(`
  mutation SupersedeDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: SupersedeDecisionInput!
  ) {
    supersedeDecision(
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

export const reverseDecision = graphql(`
  mutation ReverseDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: ReverseDecisionInput!
  ) {
    reverseDecision(
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

export const withdrawDecision = graphql(`
  mutation WithdrawDecision(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: WithdrawDecisionInput!
  ) {
    withdrawDecision(
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
