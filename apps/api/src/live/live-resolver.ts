import { Arg, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { EventNode } from '../event/event-node.ts';
import { type Context, mustBeSignedIn } from '../http/context.ts';
import { keyOf } from '../node/node.ts';
import { collaborationEvents } from './collaboration-events.ts';

type Asked = { args: { id: string; after: number }; context: Context };

@Resolver()
export class LiveResolver {
  @Subscription(() => EventNode, {
    description:
      'Every event after a version, and then each new one as it is recorded, without loss. Ask at /graphql/stream.',
    subscribe: async ({ args, context }: Asked) => {
      const { personId } = mustBeSignedIn(context);
      const id = keyOf('Collaboration', args.id);
      const { isStillHere, inTurn } = context;
      return collaborationEvents(context.service, { id, personId, after: args.after, isStillHere, inTurn });
    },
  })
  collaborationEvents(
    @Arg('id', () => ID, { description: 'Id or key of the collaboration.' }) _id: string,
    @Arg('after', () => Int, { description: 'The last version you have; 0 for everything.' }) _after: number,
    @Root() event: EventNode,
  ): EventNode {
    return event;
  }
}
