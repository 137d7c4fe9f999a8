import type { EntityManager } from '@mikro-orm/postgresql';
import type { OidcConfig } from './identity-config.ts';
import { issuedBy, organisation } from './organisation-provider.ts';

/** Whom the organisation's service knew before its name stood with that is taken to be known by the one that is set now. */
export async function nameIssuerOfEarlier(
  em: EntityManager,
  oidc: Pick<OidcConfig, 'discoveryUrl'> | null,
): Promise<void> {
  if (oidc === null) return;
  await em.execute(
    `update identity.account set "accountId" = ? || "accountId"
     where "providerId" = ? and "accountId" not like 'http%://%#%'`,
    [issuedBy(oidc), organisation],
  );
}
