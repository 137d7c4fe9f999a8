import type { Recorded } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';

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

  @Field(() => Boolean, {
    description:
      'Whether this answer reaches that version; with long texts it can hold fewer events than asked for.',
  })
  complete!: boolean;
}
