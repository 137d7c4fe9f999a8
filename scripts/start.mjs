// npm start: PostgreSQL, API and portal on one machine, until Ctrl-C.
import { api, portal, stack } from './start/stack.mjs';
import { untilStopped } from './start/until-stopped.mjs';

await untilStopped(
  stack({
    command: 'npm start',
    services: () => [api([], 'api.log'), portal({ log: 'portal.log' })],
  }),
);
