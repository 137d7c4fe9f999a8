import type { EntityManager } from '@mikro-orm/postgresql';
import type { SeatId } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { SeatKindEnum } from '../derive/known-enums.ts';
import { DateTimeScalar } from '../derive/scalars.ts';
import { instant } from './account.ts';

@ObjectType({
  description: 'An invitation you sent, were sent or took; whoever else it is about is left out.',
  simpleResolvers: true,
})
export class OwnInvitation {
  @Field(() => ID, {
    nullable: true,
    description: 'The collaboration; null when it was for the platform only.',
  })
  collaborationId!: string | null;

  @Field(() => SeatKindEnum, { nullable: true, description: 'The kind of seat.' })
  seat!: SeatId | null;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  endsAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken.' })
  takenAt!: string | null;
}

@ObjectType({ description: 'Invitations from you and for you.', simpleResolvers: true })
export class OwnInvitations {
  @Field(() => [OwnInvitation], { description: 'Those you sent, to whomever.' })
  sent!: OwnInvitation[];

  @Field(() => [OwnInvitation], {
    description: 'Those that wait for you at your address, once you came by a link to it.',
  })
  waiting!: OwnInvitation[];

  @Field(() => [OwnInvitation], { description: 'Those you took, and offers to a group of yours.' })
  taken!: OwnInvitation[];
}

const columns = `i.collaboration_id as "collaborationId", i.seat, ${instant('i.made_at')} as "sentAt",
  ${instant('i.ends_at')} as "endsAt", ${instant('i.taken_at')} as "takenAt"`;

/** Which invitation was taken by whom stands in the log only: the seat names it as its command. */
const takenBy = `
  i.id in (select invitation_id from group_seat where person_id = ?)
  or (i.collaboration_id, 'invitation:' || i.id) in (
    select e.stream_id, e.command_id from seat_view s join event e on (e.stream_id, e.version) = (s.collaboration_id, s.version)
    where s.person_id = ? and e.command_id like 'invitation:%')`;

export async function ownInvitations(em: EntityManager, personId: string): Promise<OwnInvitations> {
  const those = (condition: string, values: unknown[]) =>
    em.execute<OwnInvitation[]>(
      `select ${columns} from invitation i where ${condition} order by i.made_at, i.id`,
      values,
    );
  return {
    sent: await those('i.invited_by = ?', [personId]),
    waiting: await those(
      `i.taken_at is null
         and i.address = (select lower(email) from identity."user" where id = ? and "emailVerified")`,
      [personId],
    ),
    taken: await those(takenBy, [personId, personId]),
  };
}
