import type { TadaDocumentNode } from 'gql.tada';
import { parse } from 'graphql';

interface RecordVariables {
  collaborationId: string;
  commandId: string;
  basedOn?: string;
  occurredOn?: string;
  language?: string;
  visibility?: string;
  input: unknown;
}
interface RecordAnswer {
  done: { version: number; events: { data: { recordId?: string } }[] };
}

/**
 * The mutation of a command on records. There are more than a hundred of them, all of one shape; the input is checked by the
 * domain's own schema before it is sent.
 * @param name of the command, such as `identifyRisk`.
 */
export const recordCommand = (name: string): TadaDocumentNode<RecordAnswer, RecordVariables> =>
  parse(`
    mutation RecordCommand(
      $collaborationId: ID!
      $commandId: String!
      $basedOn: String
      $occurredOn: Date
      $language: Language
      $visibility: Visibility
      $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!
    ) {
      done: ${name}(
        collaborationId: $collaborationId
        commandId: $commandId
        basedOn: $basedOn
        occurredOn: $occurredOn
        language: $language
        visibility: $visibility
        input: $input
      ) {
        version
        events { data }
      }
    }
  `) as TadaDocumentNode<RecordAnswer, RecordVariables>;
