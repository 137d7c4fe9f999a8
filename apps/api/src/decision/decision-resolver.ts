import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import {
  afterDescription,
  type Connection,
  connectionOf,
  firstDescription,
  pageOf,
} from '../node/connection.ts';
import { DecisionNode, decisionNodeOf, inOrder } from './decision.ts';

const DecisionConnection = connectionOf('Decision', () => DecisionNode, 'decisions');

@Resolver(() => CollaborationNode)
export class DecisionResolver {
  @FieldResolver(() => DecisionConnection, { description: 'The decisions, by the day they were taken.' })
  decisions(
    @Root() { viewed: { state } }: CollaborationNode,
    @Arg('first', () => Int, { description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after?: string,
  ): Connection<DecisionNode> {
    const page = { first, after: after ?? undefined };
    return pageOf(
      inOrder(state),
      page,
      (decision) => decision.id,
      (decision) => decisionNodeOf(state, decision),
    );
  }

  @FieldResolver(() => DecisionNode, {
    nullable: true,
    description: 'One decision; null when it is not there.',
  })
  decision(
    @Root() { viewed: { state } }: CollaborationNode,
    @Arg('id', () => ID, { description: 'Id of the decision.' }) id: string,
  ): DecisionNode | null {
    const decision = Object.hasOwn(state.decisions, id) ? state.decisions[id] : undefined;
    return decision ? decisionNodeOf(state, decision) : null;
  }
}
