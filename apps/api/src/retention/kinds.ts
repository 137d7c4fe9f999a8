import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetAccount } from '../identity/forget-account.ts';
import { sessionDays } from '../identity/session-age.ts';

const count = async (em: EntityManager, sql: string, values: unknown[] = []): Promise<number> =>
  (await em.execute<unknown[]>(`${sql} returning 1`, values)).length;

/** Sessions nobody can use any more. @returns how many went, as do all of these. */
export const tidySessions = (em: EntityManager): Promise<number> =>
  count(
    em,
    `delete from identity.session where "expiresAt" < now() or "createdAt" < now() - make_interval(days => ?)`,
    [sessionDays],
  );

/** Links in letters and other proofs that nobody can use any more. */
export const tidyLinks = (em: EntityManager): Promise<number> =>
  count(em, 'delete from identity.verification where "expiresAt" < now()');

/** Keys of programs that work no more. */
export const tidyKeys = (em: EntityManager): Promise<number> =>
  count(em, 'delete from access_token where ends_at < now()');

/** Invitations nobody took, and offers to a group by which nobody has a seat any more. */
export const tidyInvitations = (em: EntityManager, days: number): Promise<number> =>
  count(
    em,
    `delete from invitation where taken_at is null and ends_at < now() - make_interval(days => ?)
       and not exists (select from group_seat where invitation_id = invitation.id)`,
    [days],
  );

/** Who from outside the team read what. */
export const tidyReadings = (em: EntityManager, months: number): Promise<number> =>
  count(em, 'delete from reading where day < current_date - make_interval(months => ?)', [months]);

/** The published result stays; what goes is what only the author could still read. */
export const tidyAnswers = (em: EntityManager, months: number): Promise<number> =>
  count(
    em,
    `delete from answer a using event e
     where e.stream_id = a.collaboration_id and e.type = 'AssessmentRoundClosed'
       and e.facts -> 'data' ->> 'roundId' = a.round_id
       and e.recorded_at < now() - make_interval(months => ?)`,
    [months],
  );

/**
 * Accounts of people who have had no seat and did not sign in for so long. The name stays where the history still needs
 * it: with who ever had a seat.
 */
export async function tidyAccounts(em: EntityManager, months: number): Promise<number> {
  return await em.transactional(async (tx) => {
    const idle = await tx.execute<{ id: string }[]>(idleAccounts, [months]);
    for (const { id } of idle) {
      await forgetAccount(tx, id);
      await tx.execute(
        'delete from person p where id = ? and not exists (select from seat_view where person_id = p.id)',
        [id],
      );
    }
    return idle.length;
  });
}

const idleAccounts = `
  with seat as (
    select distinct on (person_id, collaboration_id, seat) person_id, holds, until, recorded_at
    from seat_view order by person_id, collaboration_id, seat, version desc
  ), last as (
    select u.id, greatest(
      u."createdAt",
      (select max("updatedAt") from identity.session where "userId" = u.id),
      (select max(case when not holds then recorded_at when until is null then 'infinity' else until + interval '1 day' end)
       from seat where person_id = u.id)
    ) as seen from identity."user" u
  )
  select id from last where seen < now() - make_interval(months => ?)`;
