// npm run dev: like npm start, but a change of a source is built and shown at once.
import { join } from 'node:path';
import { root } from './start/settings.mjs';
import { api, portal, stack } from './start/stack.mjs';
import { untilStopped } from './start/until-stopped.mjs';

/** Builds packages and API anew when a source changes; the portal is left to Vite. */
const builder = {
  name: 'builder',
  run: [
    join(root, 'node_modules', 'turbo', 'bin', 'turbo'),
    ...[
      'watch',
      'build',
      '--output-logs=errors-only',
      '--filter=!@samenspel/portal',
      '--filter=!@samenspel/e2e',
    ],
  ],
  env: () => ({ ...process.env, TURBO_TELEMETRY_DISABLED: '1' }),
};

const vite = ({ portalPort, portalHost }) =>
  portal({
    run: [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      ...['dev', '--port', String(portalPort), '--strictPort', '--host', portalHost, '--logLevel', 'warn'],
    ],
    cwd: join(root, 'apps', 'portal'),
  });

process.env.NODE_ENV ??= 'development';
await untilStopped(
  stack({
    command: 'npm run dev',
    services: (settings) => [builder, api(['--watch', '--watch-preserve-output']), vite(settings)],
  }),
);
