import { type ClockId, dateOn } from '@samenspel/domain';
import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { eventNodeOf } from '../derive/event-classes.ts';
import { ClockEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { portionOf } from '../history/portion.ts';
import { sentencesOf } from '../history/told.ts';
import {
  afterDescription,
  type Connection,
  connectionOf,
  firstDescription,
  pageOf,
} from '../node/connection.ts';
import { Bulk } from './bulk.ts';
import { EventNode } from './event-node.ts';

const EventConnection = connectionOf('Event', () => EventNode, 'events');

@Resolver(() => CollaborationNode)
export class EventResolver {
  @FieldResolver(() => EventConnection, {
    description: 'What happened, in the order in which it became known.',
  })
  events(
    @Root() { viewed: { id, events } }: CollaborationNode,
    @Arg('first', () => Int, { description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after?: string,
    @Arg('since', () => DateScalar, {
      nullable: true,
      description: 'Only what came on or after this day, on the clock asked for.',
    })
    since?: string,
    @Arg('clock', () => ClockEnum, {
      defaultValue: 'known',
      description: 'The clock that `since` is read on: when it became known, or when it happened.',
    })
    clock: ClockId = 'known',
  ): Connection<EventNode> {
    const sentences = sentencesOf(id, events);
    const told = events.map((event, index) => ({ event, index }));
    const wanted = since ? told.filter(({ event }) => dateOn(clock, event) >= since) : told;
    return pageOf(
      wanted,
      { first, after: after ?? undefined },
      ({ event }) => event.id,
      ({ event, index }) => eventNodeOf(event, sentences[index] ?? { nl: '', en: '' }),
    );
  }

  @FieldResolver(() => Bulk, {
    description: 'The events in bulk, for programs that rebuild every moment themselves.',
    complexity: 500,
  })
  history(
    @Root() { viewed }: CollaborationNode,
    @Arg('after', () => Int, { defaultValue: 0, description: 'Only events after this version.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 5000, description: 'How many at most: 1 to 10,000.' })
    first: number,
  ): Bulk {
    return portionOf(viewed, after, first);
  }
}
