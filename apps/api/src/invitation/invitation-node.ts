import type { Language, SeatId } from '@samenspel/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LanguageEnum, SeatKindEnum } from '../derive/known-enums.ts';
import { DateTimeScalar } from '../derive/scalars.ts';
import type { InvitationRow } from './invitation-table.ts';

@ObjectType('Invitation', {
  description: 'A seat that was offered and not taken yet; for who may manage seats.',
  simpleResolvers: true,
})
export class InvitationNode {
  @Field(() => ID, { description: 'Id of the invitation.' })
  readonly id: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address it was sent to.' })
  readonly address: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The group of the organisation whose members may take it.',
  })
  readonly group: string | null;

  @Field(() => SeatKindEnum, { nullable: true, description: 'The kind of seat.' })
  readonly seat: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner on whose behalf.' })
  readonly partnerId: string | null;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  readonly endsAt: string;

  constructor({ id, address, groupName, seat, partnerId, endsAt }: InvitationRow) {
    this.id = id;
    this.address = address ?? null;
    this.group = groupName ?? null;
    this.seat = seat ?? null;
    this.partnerId = partnerId ?? null;
    this.endsAt = endsAt.toISOString();
  }
}

@ObjectType('OpenInvitation', {
  description: 'What an invitation says to who holds its token.',
  simpleResolvers: true,
})
export class OpenInvitation {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the collaboration; null when it is for the platform only.',
  })
  collaborationName!: string | null;

  @Field(() => SeatKindEnum, { nullable: true, description: 'The kind of seat.' })
  seat!: string | null;

  @Field(() => String, { nullable: true, description: 'Who invites; null for who runs the platform.' })
  invitedBy!: string | null;

  @Field(() => String, { description: 'The e-mail address it was sent to.' })
  address!: string;
}

@InputType({ description: 'A seat offered to one e-mail address or one group.' })
export class InviteInput {
  @Field(() => String, { nullable: true, description: 'E-mail address, when a person is invited.' })
  address?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Group as the organisation’s own sign-in service names it, when a group is.',
  })
  group?: string;

  @Field(() => SeatKindEnum, { description: 'The kind of seat.' })
  seat!: SeatId;

  @Field(() => ID, {
    nullable: true,
    description: 'The partner on whose behalf; left out for readers from outside.',
  })
  partnerId?: string;

  @Field(() => LanguageEnum, { defaultValue: 'nl', description: 'Language of who is invited.' })
  language!: Language;
}
