import { Refusal, type SeatId } from '@samenspel/domain';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { SeatKindEnum } from '../derive/known-enums.ts';
import type { Context } from '../http/context.ts';
import { PersonTable } from '../person/person.ts';
import { PersonNode } from '../person/person-node.ts';
import { type DemoPersonRow, demoPeopleIn } from './demo-people.ts';

@ObjectType({ description: 'A seat of a fictional person.', simpleResolvers: true })
export class DemoSeat {
  @Field(() => String, { description: 'Name of the collaboration.' })
  collaborationName!: string;

  @Field(() => SeatKindEnum, { description: 'The kind of seat.' })
  seat!: SeatId;
}

@ObjectType({
  description: 'A fictional person one can sign in as while the demo is on.',
  simpleResolvers: true,
})
export class DemoPerson extends PersonNode {
  @Field(() => [DemoSeat], { description: 'The seats of this person.' })
  readonly seats: readonly DemoSeat[];

  constructor(row: DemoPersonRow) {
    super(row.id, row);
    this.seats = row.seats;
  }
}

@ObjectType({ description: 'A session that was just opened.', simpleResolvers: true })
export class Session {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer …`. It is shown this once.' })
  token!: string;

  @Field(() => PersonNode, { description: 'Who is signed in.' })
  person!: PersonNode;
}

@ObjectType({ description: 'How one can sign in here.', simpleResolvers: true })
export class SignInWays {
  @Field(() => Boolean, { description: 'By a link in a letter.' })
  mail!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the organisation’s own sign-in service; null when there is none.',
  })
  organisation!: string | null;

  @Field(() => Boolean, { description: 'With a password.' })
  passwords!: boolean;
}

@Resolver()
export class SessionResolver {
  @Query(() => SignInWays, { description: 'How one can sign in here, beside a passkey.' })
  signInWays(@Ctx() { service }: Context): SignInWays {
    return { mail: service.mailer.works, ...service.identity.ways };
  }

  @Query(() => PersonNode, { nullable: true, description: 'Who you are; null when you are not signed in.' })
  async me(@Ctx() { em, viewer }: Context): Promise<PersonNode | null> {
    const row = viewer && (await em.findOne(PersonTable, { id: viewer.personId }));
    return row && new PersonNode(row.id, row);
  }

  @Query(() => [DemoPerson], {
    description: 'The fictional people of the demo; none when it is off.',
    complexity: 2_000,
  })
  async demoPeople(@Ctx() { service }: Context): Promise<DemoPerson[]> {
    return service.demo
      ? (await demoPeopleIn(service.database.em.fork())).map((row) => new DemoPerson(row))
      : [];
  }

  @Mutation(() => Session, {
    description:
      'Signs in as a fictional person, without a password, and ends the session that asks; NOT_ALLOWED when the demo is off.',
    complexity: 5_000,
  })
  async signInAsDemoPerson(
    @Arg('personId', () => ID, { description: 'Id of the fictional person.' }) personId: string,
    @Ctx() context: Context,
  ): Promise<Session> {
    const { service, setCookies } = context;
    if (!service.demo) throw demoIsOff();
    const row = await service.database.em.fork().findOne(PersonTable, { id: personId, kind: 'demo' });
    if (!row) throw unknownPerson();
    const { token, cookies } = await service.identity.signInDemoPerson({ id: row.id, name: row.nameNl });
    await endSession(context);
    setCookies(cookies);
    return { token, person: new PersonNode(row.id, row) };
  }

  @Mutation(() => Boolean, { description: 'Ends your session; true also when there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    context.setCookies(await endSession(context));
    return true;
  }
}

/** Ends the session that asks. @returns what takes its cookies away. */
async function endSession(context: Context): Promise<readonly string[]> {
  const cookies = await context.service.identity.signOut(context.credentials);
  context.lookedAt = 0; // whatever else was asked along with it
  return cookies;
}

const demoIsOff = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'De demo staat uit; aanmelden als verzonnen persoon kan niet.',
    en: 'The demo is off; signing in as a fictional person is not possible.',
  });

const unknownPerson = () =>
  new Refusal(
    'NOT_FOUND',
    { nl: 'Deze verzonnen persoon bestaat niet.', en: 'There is no such fictional person.' },
    'personId',
  );
