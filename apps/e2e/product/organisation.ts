import { client } from '@samenspel/local-servers';

/** Where the sign-in service of an organisation stands while a test lets it run. */
export const issuerPort = 3012;

/** What the product is told of it. */
export const organisation = {
  OIDC_ISSUER: `http://localhost:${issuerPort}`,
  OIDC_CLIENT_ID: client.clientId,
  OIDC_CLIENT_SECRET: client.clientSecret,
  OIDC_NAME: 'Gemeente Rietmeerdam',
};
