import { graphql } from '../graphql.ts';

/** What an invitation says to who holds its token; null when it does not work (any more). */
export const invitation = graphql(
  `query Invitation($token: String!) { invitation(token: $token) { collaborationName seat invitedBy address } }`,
);

/** Takes an invitation as who one is; gives the key of the collaboration. */
export const acceptInvitation = graphql(
  `mutation AcceptInvitation($token: String!) { acceptInvitation(token: $token) }`,
);

/** Invitations to a collaboration that nobody took yet. */
export const invitations = graphql(`query Invitations($key: ID!) {
  collaboration(id: $key) { invitations { id address group seat partnerId endsAt } }
}`);

export const invite = graphql(`mutation Invite($key: ID!, $input: InviteInput!) {
  invite(collaborationId: $key, input: $input) { id }
}`);

export const withdrawInvitation = graphql(
  `mutation WithdrawInvitation($id: ID!) { withdrawInvitation(id: $id) }`,
);
