import { graphql } from '../graphql.ts';

/** Reads decision records from Markdown files, or from one zip with them. */
export const importDecisionFiles = graphql(`
  mutation ImportDecisionFiles(
    $commandId: String!
    $collaborationId: ID
    $newCollaboration: NewCollaborationInput
    $language: Language
    $files: [FileInput!]!
    $skipUnreadable: Boolean!
    $wordsIn: Language!
  ) {
    importDecisionFiles(
      commandId: $commandId
      collaborationId: $collaborationId
      newCollaboration: $newCollaboration
      language: $language
      files: $files
      skipUnreadable: $skipUnreadable
    ) {
      collaboration { key name }
      read
      added
      changed
      unchanged
      passedOver
      links
      problems { file line severity message(language: $wordsIn) }
    }
  }
`);
