import { graphql } from '../graphql.ts';

/** Looking back on a decision: its quality first, its outcome after that. */
export const startDecisionReview = graphql(`
  mutation StartDecisionReview(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: StartDecisionReviewInput!
  ) {
    startDecisionReview(
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

export const judgeDecisionQuality = graphql(`
  mutation JudgeDecisionQuality(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: JudgeDecisionQualityInput!
  ) {
    judgeDecisionQuality(
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

export const recordDecisionOutcome = graphql(`
  mutation RecordDecisionOutcome(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: RecordDecisionOutcomeInput!
  ) {
    recordDecisionOutcome(
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

export const finishDecisionReview = graphql(`
  mutation FinishDecisionReview(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: FinishDecisionReviewInput!
  ) {
    finishDecisionReview(
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
