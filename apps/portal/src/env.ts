import { defineEnvVars } from '@sveltejs/kit/env';

/** Everything the portal reads from its environment while serving; `start.mjs` reads where to listen. */
export const variables = defineEnvVars({
  API_URL: {
    description: 'Origin of the GraphQL service, without a path.',
    schema: (value) => new URL(value || 'http://127.0.0.1:4000').origin,
  },
  SECURE_COOKIES: {
    description: 'on: cookies are sent over https only. Say on wherever people sign in over https.',
    schema: (value) => value === 'on',
  },
});
