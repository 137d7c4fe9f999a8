import { print } from 'graphql';
import { graphql } from '../graphql.ts';

/** Tells of every event after a version, and of each new one as it is recorded. */
const collaborationEventsAfter = graphql(`
  subscription CollaborationEventsAfter($key: ID!, $after: Int!) {
    collaborationEvents(id: $key, after: $after) { version }
  }
`);

/** The same as text, for a connection that stays open: variables `key` and `after`. */
export const collaborationEventsAfterText = print(collaborationEventsAfter);
