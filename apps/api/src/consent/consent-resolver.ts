import { isInSight, mayConsent, stillStands } from '@samenspel/domain';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { ConsentNode, consentNodeOf } from './consent-node.ts';

@Resolver(() => CollaborationNode)
export class ConsentResolver {
  @FieldResolver(() => [ConsentNode], {
    description: 'What waits for the consent of somebody else now, oldest first; empty outside the team.',
  })
  consents(@Root() { viewed: { now, standing, personId } }: CollaborationNode): ConsentNode[] {
    if (standing !== 'team') return [];
    return Object.values(now.consents)
      .filter((consent) => stillStands(now, consent) && isInSight(now, consent, personId))
      .map((consent) => consentNodeOf(consent, mayConsent(now, consent, personId), consent.by === personId));
  }
}
