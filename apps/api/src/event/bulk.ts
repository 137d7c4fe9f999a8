import { type Recorded, Refusal } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Viewed } from '../history/viewed.ts';

/** Most events in one answer. */
const mostEvents = 10_000;

@ObjectType('History', {
  description:
    'Events in bulk, already limited to what you may see, each with the envelope of CollaborationEvent.',
  simpleResolvers: true,
})
export class Bulk {
  @Field(() => [GraphQLJSON], {
    description:
      'Events by version: id, version, type, occurredOn, recordedAt, actor, language, visibility, data.',
  })
  events!: readonly Recorded[];

  @Field(() => Int, { description: 'Version of the last event that is there, in this answer or not.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this answer reaches that version.' })
  complete!: boolean;
}

/** @throws Refusal INVALID when `first` is out of bounds. */
export function bulkOf({ events, state }: Viewed, after: number, first: number): Bulk {
  if (!Number.isInteger(first) || first < 1 || first > mostEvents)
    throw new Refusal('INVALID', { nl: 'Vraag er 1 tot 10.000 op.', en: 'Ask for 1 to 10,000.' }, 'first');
  const later = after <= 0 ? events : events.filter(({ version }) => version > after);
  return { events: later.slice(0, first), version: state.version, complete: later.length <= first };
}
