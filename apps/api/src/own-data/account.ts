import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';
import { isDemoAccount } from '../identity/demo-sign-in.ts';
import { organisation } from '../identity/organisation-provider.ts';

@ObjectType({ description: 'A passkey of yours; its key itself is told to nobody.', simpleResolvers: true })
export class OwnPasskey {
  @Field(() => String, { nullable: true, description: 'What you called it.' })
  name!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When you made it.' })
  madeAt!: string | null;
}

@ObjectType({ description: 'A place where you are signed in.', simpleResolvers: true })
export class OwnSession {
  @Field(() => String, { nullable: true, description: 'What the browser says of itself.' })
  device!: string | null;

  @Field(() => DateTimeScalar, { description: 'When you signed in there.' })
  since!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last renewed.' })
  lastSeen!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  endsAt!: string;
}

@ObjectType({
  description: 'A key of yours for a program; the key itself is kept nowhere.',
  simpleResolvers: true,
})
export class OwnKey {
  @Field(() => String, { description: 'What you called it.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When you made it.' })
  madeAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  endsAt!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was last used.' })
  usedOn!: string | null;
}

@ObjectType({ description: 'Who you are here and how you sign in.', simpleResolvers: true })
export class OwnAccount {
  @Field(() => ID, { description: 'Pseudonymous id; the history knows you by it.' })
  id!: string;

  @Field(() => String, { description: 'Your name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Your e-mail address; null for fictional people.' })
  address!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when you have the account.' })
  since!: string | null;

  @Field(() => Boolean, { description: 'Whether a code is asked for as a second step.' })
  hasSecondFactor!: boolean;

  @Field(() => Boolean, { description: 'Whether you chose a password.' })
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'Whether you signed in through the organisation’s own service.' })
  throughOrganisation!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'By what the organisation’s own service knows you; null when you never signed in through it.',
  })
  organisationId!: string | null;

  @Field(() => [OwnPasskey], { description: 'Your passkeys.' })
  passkeys!: OwnPasskey[];

  @Field(() => [OwnKey], { description: 'Your keys for programs.' })
  keys!: OwnKey[];

  @Field(() => [OwnSession], { description: 'Where you are signed in.' })
  sessions!: OwnSession[];
}

type AccountRow = { email: string; since: string | null; second: boolean | null };

/** @param em as the service, which alone may look at identity. */
export async function ownAccount(em: EntityManager, id: string): Promise<OwnAccount> {
  const [person] = await em.execute<{ name: string }[]>('select name_nl as name from person where id = ?', [
    id,
  ]);
  const [row] = await em.execute<AccountRow[]>(
    `select email, ${instant('"createdAt"')} as since, "twoFactorEnabled" as second from identity."user" where id = ?`,
    [id],
  );
  const ways = await em.execute<{ way: string; subject: string }[]>(
    'select "providerId" as way, "accountId" as subject from identity.account where "userId" = ?',
    [id],
  );
  const there = ways.find(({ way }) => way === organisation);
  return {
    id,
    name: person?.name ?? '',
    address: row && !isDemoAccount(row) ? row.email : null,
    since: row?.since ?? null,
    hasSecondFactor: row?.second === true,
    hasPassword: ways.some(({ way }) => way === 'credential'),
    throughOrganisation: there !== undefined,
    organisationId: there?.subject ?? null,
    passkeys: await em.execute<OwnPasskey[]>(
      `select name, ${instant('"createdAt"')} as "madeAt" from identity.passkey where "userId" = ? order by "createdAt", id`,
      [id],
    ),
    keys: await em.execute<OwnKey[]>(
      `select name, ${instant('made_at')} as "madeAt", ${instant('ends_at')} as "endsAt", used_on::text as "usedOn"
       from access_token where person_id = ? order by made_at, id`,
      [id],
    ),
    sessions: await em.execute<OwnSession[]>(
      `select nullif("userAgent", '') as device, ${instant('"createdAt"')} as since, ${instant('"updatedAt"')} as "lastSeen",
              ${instant('"expiresAt"')} as "endsAt" from identity.session where "userId" = ? order by "createdAt", id`,
      [id],
    ),
  };
}

/** A moment as text, in whatever way the driver reads moments. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
