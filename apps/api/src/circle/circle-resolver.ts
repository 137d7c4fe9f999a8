import { circleOf, type Recorded } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';

@ObjectType('TrustedCircle', {
  description: 'What the trusted circle wrote, as far as you may read it; for its members alone.',
  simpleResolvers: true,
})
export class CircleNode {
  @Field(() => [GraphQLJSON], {
    description: 'Its events in the order in which they became known, numbered apart from the team’s.',
  })
  events!: readonly Recorded[];
}

@Resolver(() => CollaborationNode)
export class CircleResolver {
  @FieldResolver(() => CircleNode, {
    nullable: true,
    description: 'The trusted circle; null for everyone who is not in it, whatever it wrote.',
  })
  circle(@Root() { viewed: { now, personId, circle } }: CollaborationNode): CircleNode | null {
    return circleOf(now).some((member) => member.personId === personId) ? { events: circle } : null;
  }
}
