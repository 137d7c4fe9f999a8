import { graphql } from '../graphql.ts';

export const startCollaboration = graphql(`
  mutation StartCollaboration(
    $commandId: String!
    $occurredOn: Date
    $language: Language
    $visibility: Visibility
    $input: StartCollaborationInput!
  ) {
    startCollaboration(
      commandId: $commandId
      occurredOn: $occurredOn
      language: $language
      visibility: $visibility
      input: $input
    ) {
      collaboration { key }
    }
  }
`);

export const describeCollaboration = graphql(`
  mutation DescribeCollaboration(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: DescribeCollaborationInput!
  ) {
    describeCollaboration(
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

export const enterPhase = graphql(`
  mutation EnterPhase(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: EnterPhaseInput!
  ) {
    enterPhase(
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

export const chooseFocusBlocks = graphql(`
  mutation ChooseFocusBlocks(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: ChooseFocusBlocksInput!
  ) {
    chooseFocusBlocks(
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

export const joinPartner = graphql(`
  mutation JoinPartner(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $visibility: Visibility
    $input: JoinPartnerInput!
  ) {
    joinPartner(
      collaborationId: $collaborationId
      commandId: $commandId
      basedOn: $basedOn
      occurredOn: $occurredOn
      language: $language
      visibility: $visibility
      input: $input
    ) {
      version
    }
  }
`);

export const partWithPartner = graphql(`
  mutation PartWithPartner(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: PartWithPartnerInput!
  ) {
    partWithPartner(
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

export const pauseCollaboration = graphql(`
  mutation PauseCollaboration(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: PauseCollaborationInput!
  ) {
    pauseCollaboration(
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

export const resumeCollaboration = graphql(`
  mutation ResumeCollaboration(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: ResumeCollaborationInput!
  ) {
    resumeCollaboration(
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

export const concludeCollaboration = graphql(`
  mutation ConcludeCollaboration(
    $collaborationId: ID!
    $commandId: String!
    $basedOn: String
    $occurredOn: Date
    $language: Language
    $input: ConcludeCollaborationInput!
  ) {
    concludeCollaboration(
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
