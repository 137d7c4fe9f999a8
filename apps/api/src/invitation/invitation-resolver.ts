import { may } from '@samenspel/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { type Context, mustBeSignedIn } from '../http/context.ts';
import { keyOf } from '../node/node.ts';
import { PersonTable } from '../person/person.ts';
import { openInvitation, stillStands, takeInvitation } from './accept.ts';
import { InvitationNode, InviteInput, OpenInvitation } from './invitation-node.ts';
import { InvitationTable } from './invitation-table.ts';
import { invite, withdraw } from './invite.ts';
import { nameFor } from './name-for.ts';

@Resolver(() => CollaborationNode)
export class InvitationResolver {
  @FieldResolver(() => [InvitationNode], {
    description: 'Invitations that are open; empty for who may not manage seats.',
    complexity: 50,
  })
  async invitations(
    @Root() { viewed: { id, now, personId } }: CollaborationNode,
    @Ctx() { em }: Context,
  ): Promise<InvitationNode[]> {
    if (!may(now, personId, 'seat:manage')) return [];
    const open = { collaborationId: id, takenAt: null, endsAt: { $gt: new Date() } };
    return (await em.find(InvitationTable, open, { orderBy: { madeAt: 1 } }))
      .filter((row) => stillStands(now, row))
      .map((row) => new InvitationNode(row));
  }

  @Query(() => OpenInvitation, {
    nullable: true,
    description: 'What the invitation with this token says; null when it does not work (any more).',
    complexity: 500,
  })
  async invitation(
    @Arg('token', () => String, { description: 'The token in the link of the letter.' }) token: string,
    @Ctx() { service }: Context,
  ): Promise<OpenInvitation | null> {
    const row = await openInvitation(service, token);
    if (!row?.address) return null;
    const em = service.database.em.fork();
    const inviter = row.invitedBy ? await em.findOne(PersonTable, { id: row.invitedBy }) : null;
    const history = row.collaborationId ? await service.histories.load(em, row.collaborationId) : null;
    return {
      collaborationName: history && nameFor(history, row.seat ?? null),
      seat: row.seat ?? null,
      invitedBy: inviter?.nameNl ?? null,
      address: row.address,
    };
  }

  @Mutation(() => InvitationNode, {
    description: 'Offers a seat by mail or to a group. The seat is given on your authority when it is taken.',
  })
  async invite(
    @Arg('collaborationId', () => ID, { description: 'Id or key of the collaboration.' }) id: string,
    @Arg('input', () => InviteInput, { description: 'What is offered to whom.' }) input: InviteInput,
    @Ctx() context: Context,
  ): Promise<InvitationNode> {
    const { personId } = mustBeSignedIn(context);
    const offer = { ...input, collaborationId: keyOf('Collaboration', id) };
    return new InvitationNode(await invite(context.service, personId, offer));
  }

  @Mutation(() => Boolean, { description: 'Withdraws an invitation; true also when it is gone already.' })
  async withdrawInvitation(
    @Arg('id', () => ID, { description: 'Id of the invitation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { personId } = mustBeSignedIn(context);
    await withdraw(context.service, personId, id);
    return true;
  }

  @Mutation(() => ID, {
    nullable: true,
    description:
      'Takes an invitation as who you are; gives the key of the collaboration, if there is one that you see now.',
  })
  async acceptInvitation(
    @Arg('token', () => String, { description: 'The token in the link of the letter.' }) token: string,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const { personId } = mustBeSignedIn(context);
    return await takeInvitation(context.service, token, personId);
  }
}
