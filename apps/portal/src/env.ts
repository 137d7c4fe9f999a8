import { defineEnvVars } from '@sveltejs/kit/env';
import { contactFrom } from './lib/security-txt.ts';

/** Everything the portal reads from its environment while serving; `start.mjs` reads where to listen. */
export const variables = defineEnvVars({
  API_URL: {
    description: 'Origin of the GraphQL service, without a path.',
    schema: (value) => new URL(value || 'http://127.0.0.1:4000').origin,
  },
  PORTAL_ORIGIN: {
    description:
      'Origin under which people see the portal, such as https://samenspel.example.org; the same as the API is told.',
    schema: (value) => (value ? new URL(value).origin : ''),
  },
  SECURITY_CONTACT: {
    description:
      'Where to tell of a weakness: an e-mail address or a URL; without it there is no security.txt.',
    schema: (value) => contactFrom(value, 'SECURITY_CONTACT'),
  },
  PRIVACY_CONTACT: {
    description: 'Whom to ask for erasure: an e-mail address or a URL; named on the page of one’s own data.',
    schema: (value) => contactFrom(value, 'PRIVACY_CONTACT'),
  },
  SECURE_COOKIES: {
    description: 'on: cookies are sent over https only. Say on wherever people sign in over https.',
    schema: (value) => value === 'on',
  },
});
