import { graphql } from '../graphql.ts';

const ownEntry = graphql(`fragment OwnEntryParts on OwnEntry @_unmask {
  id type occurredOn recordedAt language visibility inCircle erased data sentence(language: $language)
}`);
const ownInvitation = graphql(
  `fragment OwnInvitationParts on OwnInvitation @_unmask { collaborationId seat sentAt endsAt takenAt }`,
);

/** Everything that is held about who asks; of what they recorded the latest. */
export const ownData = graphql(
  `query OwnData($language: Language!) {
    ownData {
      account {
        id name address since hasSecondFactor hasPassword throughOrganisation organisationId
        keys { name madeAt endsAt usedOn }
        passkeys { name madeAt }
        sessions { device since lastSeen endsAt }
      }
      invitations {
        sent { ...OwnInvitationParts } waiting { ...OwnInvitationParts } taken { ...OwnInvitationParts }
      }
      readings { collaborationId day parts }
      answers { collaborationId roundId blockId answer changedAt }
      collaborations {
        id name recordedCount
        seats { seat from until endedOn }
        named { id occurredOn named(language: $language) }
        consents { ...OwnEntryParts }
        recorded(first: 3) { nodes { ...OwnEntryParts } }
      }
    }
  }`,
  [ownEntry, ownInvitation],
);

/** What who asks recorded, page by page, the latest first. */
export const ownEntries = graphql(
  `query OwnEntries($language: Language!, $id: ID!, $after: String) {
    ownData {
      collaborations(id: $id) {
        id name recordedCount
        recorded(first: 50, after: $after) { nodes { ...OwnEntryParts } pageInfo { hasNextPage endCursor } }
      }
    }
  }`,
  [ownEntry],
);
