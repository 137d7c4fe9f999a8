import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import * as v from 'valibot';
import { askedAnew } from './asked.ts';
import { isDemoAccount } from './demo-sign-in.ts';
import type { OidcConfig } from './identity-config.ts';
import { longestAddress } from './mail-address.ts';
import { isDenied, issuedBy, organisation } from './organisation-provider.ts';
import type { Tell } from './tell-of-changes.ts';
import { endWaysOfBefore } from './ways-of-before.ts';

type Gate = NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>;
type Claims = Record<string, unknown>;
type GroupsTold = (email: string, groups: readonly string[]) => void;

const anAddress = v.pipe(v.string(), v.rfcEmail(), v.maxLength(longestAddress));

/**
 * Whom of those the organisation's own sign-in service sends we take, asked at their first sign-in and at each later one: none
 * for whose address it does not stand, and into an account that is here already only one person there.
 * @param tell hears whose ways of before were ended.
 * @param groupsTold hears the groups of who is taken.
 * @returns a check that gives a code for the sign-in page, or nothing when all is well.
 */
export const organisationUser =
  (pool: Pool, oidc: OidcConfig | null, tell: Tell, groupsTold: GroupsTold): Gate =>
  async ({ user: { id = '', email }, source }) => {
    if (source.oauth?.providerId !== organisation || oidc === null) return;
    if (!v.is(anAddress, email) || isDemoAccount({ email })) return { error: 'address_unusable' };
    const claims = source.oauth.profile ?? {};
    if (isDenied(claims.email_verified)) return { error: 'address_unproven' };
    const known = source.action === 'link-account' ? await subjectOf(pool, id) : undefined;
    if (known?.startsWith(issuedBy(oidc))) return { error: 'address_in_use' };
    if (source.action === 'sign-in' && (await isOfAnother(pool, email, id)))
      return { error: 'address_in_use' };
    if (
      source.action === 'link-account' &&
      !(await isKnownElsewhere(pool, id, `${issuedBy(oidc)}${claims.sub}`))
    ) {
      askedAnew(await endWaysOfBefore(pool, id, issuedBy(oidc))); // also ways by a service that was there before
      tell(email, 'organisation');
    }
    groupsTold(email, groupsIn(claims, oidc.groupsClaim));
  };

/** By what the organisation's own service knows somebody. */
async function subjectOf(pool: Pool, userId: string): Promise<string | undefined> {
  const found = await pool.query<{ subject: string }>(
    'select "accountId" as subject from account where "userId" = $1 and "providerId" = $2',
    [userId, organisation],
  );
  return found.rows[0]?.subject;
}

/** Whether who comes has another account here already; then the library lets them into none. */
const isKnownElsewhere = async (pool: Pool, userId: string, subject: string): Promise<boolean> =>
  (
    await pool.query('select from account where "accountId" = $1 and "providerId" = $2 and "userId" <> $3', [
      subject,
      organisation,
      userId,
    ])
  ).rowCount !== 0;

const isOfAnother = async (pool: Pool, email: string, id: string): Promise<boolean> =>
  (await pool.query('select from "user" where email = $1 and id <> $2', [email, id])).rowCount !== 0;

/** The groups as text; what the database could not look for is no group. */
function groupsIn(claims: Claims, name: string): string[] {
  const groups = claims[name];
  if (!Array.isArray(groups)) return [];
  return groups.filter((group): group is string => typeof group === 'string' && !group.includes('\0'));
}
