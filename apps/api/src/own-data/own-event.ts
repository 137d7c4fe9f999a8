import type { Recorded } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';

/** What one's own data say of any event. */
@ObjectType({ simpleResolvers: true })
export abstract class OwnEvent {
  @Field(() => ID, { description: 'Id of the event.' })
  readonly id: string;

  @Field(() => String, { description: 'Name of the event type.' })
  readonly type: string;

  @Field(() => DateScalar, { description: 'When it happened.' })
  readonly occurredOn: string;

  @Field(() => DateTimeScalar, { description: 'When it became known.' })
  readonly recordedAt: string;

  constructor({
    id,
    type,
    occurredOn,
    recordedAt,
  }: Pick<Recorded, 'id' | 'type' | 'occurredOn' | 'recordedAt'>) {
    this.id = id;
    this.type = type;
    this.occurredOn = occurredOn;
    this.recordedAt = recordedAt;
  }
}
