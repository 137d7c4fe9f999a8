/** Where the product runs: PORTAL_URL when it is up already, else where the tests start it. */
export const portal = process.env.PORTAL_URL ?? 'http://127.0.0.1:3010';
