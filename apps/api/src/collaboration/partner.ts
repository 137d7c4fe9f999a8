import { eventTypes, type Partner, partnerKinds } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { fieldTypeOf } from '../derive/field-type.ts';
import { PartnerKindEnum, PartnerStateEnum, SideEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { shapeOf } from '../derive/shape.ts';

const { exitReason } = eventTypes.PartnerLeft.schema.entries;

@ObjectType('Partner', {
  description: 'An organisation that takes part, took part or may take part.',
  simpleResolvers: true,
})
export class PartnerNode {
  @Field(() => ID, { description: 'Id of the partner.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PartnerKindEnum, { description: 'The kind of partner.' })
  kind!: string;

  @Field(() => SideEnum, { nullable: true, description: 'The side it stands on; a funder stands on none.' })
  side!: string | null;

  @Field(() => PartnerStateEnum, { description: 'How it takes part.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why it joined.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is expected to do.' })
  expectedPart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of taking part.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it left.' })
  until!: string | null;

  @Field(() => fieldTypeOf('exitReason', shapeOf('exitReason', exitReason), 'output') as never, {
    nullable: true,
    description: 'Why it left.',
  })
  exitReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What it handed over when it left.' })
  handover!: string | null;

  @Field(() => String, { nullable: true, description: 'How the farewell was.' })
  farewell!: string | null;
}

export const partnerNodeOf = (partner: Partner): PartnerNode => ({
  ...partner,
  side: partnerKinds[partner.kind].side,
});
