export { authenticator } from './authenticator.ts';
export { client, type IdentityProvider, openIdentityProvider, type Staff } from './identity-provider.ts';
export { linkIn, openPostOffice, type PostOffice } from './post-office.ts';
export { codeOf } from './totp.ts';
