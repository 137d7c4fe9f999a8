import type { Running } from '../main.ts';

/** Lets somebody who has an account here be known to the organisation's own sign-in service as well. */
export const makeKnownThere = ({ service }: Running, personId: string): Promise<unknown> =>
  service.database.em.fork().execute(
    `insert into identity.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
     values (?, ?, 'organisation', ?, now(), now())`,
    [personId, personId, personId],
  );
