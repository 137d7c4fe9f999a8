import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';
import { type Context, mustBeSignedIn, mustHaveJustSignedIn } from '../http/context.ts';
import { type AccessTokenRow, AccessTokenTable } from './access-token-table.ts';
import { makeAccessToken } from './access-tokens.ts';

@ObjectType('AccessToken', {
  description: 'A key by which a program reads in your name.',
  simpleResolvers: true,
})
export class AccessTokenNode {
  @Field(() => ID, { description: 'Id of the key; not the key itself.' })
  readonly id: string;

  @Field(() => String, { description: 'The name you gave it.' })
  readonly name: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  readonly endsAt: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was last used; null when it never was.',
  })
  readonly usedOn: string | null;

  constructor({ id, name, endsAt, usedOn }: AccessTokenRow) {
    this.id = id;
    this.name = name;
    this.endsAt = endsAt.toISOString();
    this.usedOn = usedOn ?? null;
  }
}

@ObjectType({ description: 'A key that was just made.', simpleResolvers: true })
export class NewAccessToken {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer …`. It is shown this once.' })
  token!: string;

  @Field(() => AccessTokenNode, { description: 'What is kept of it.' })
  accessToken!: AccessTokenNode;
}

@Resolver()
export class AccessTokenResolver {
  @Query(() => [AccessTokenNode], {
    description: 'Your keys for programs; none when you are not signed in, and none to a program.',
    complexity: 500,
  })
  async accessTokens(@Ctx() { service, viewer }: Context): Promise<AccessTokenNode[]> {
    if (!viewer || viewer.isProgram) return [];
    const rows = await service.database.em
      .fork()
      .find(AccessTokenTable, { personId: viewer.personId }, { orderBy: { madeAt: 1 } });
    return rows.map((row) => new AccessTokenNode(row));
  }

  @Mutation(() => NewAccessToken, {
    description:
      'Makes a key by which a program reads what you may read, without your answers and without power relations. Asks for a sign-in of the past quarter of an hour.',
  })
  async makeAccessToken(
    @Arg('name', () => String, { description: 'By which you know it again, at most 60 characters.' })
    name: string,
    @Arg('days', () => Int, { description: 'How long it works, 1 to 366 days.' }) days: number,
    @Ctx() context: Context,
  ): Promise<NewAccessToken> {
    const by = mustHaveJustSignedIn(context);
    const { token, row } = await makeAccessToken(context.service.database.em.fork(), by, name, days);
    await context.service.identity.tellOfChange(by.personId, 'key');
    return { token, accessToken: new AccessTokenNode(row) };
  }

  @Mutation(() => Boolean, { description: 'Withdraws a key of yours; true also when it is gone already.' })
  async withdrawAccessToken(
    @Arg('id', () => ID, { description: 'Id of the key.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { personId } = mustBeSignedIn(context);
    await context.service.database.em.fork().nativeDelete(AccessTokenTable, { id, personId });
    return true;
  }
}
