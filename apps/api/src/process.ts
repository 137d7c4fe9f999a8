import type { Logger } from 'pino';
import { ConfigError } from './config-error.ts';
import { placesIn } from './http/places.ts';

/** With an older one some of what the service rests on does not exist. */
const oldestNode = 24;

/**
 * @param version of the Node that runs this, such as `24.5.0`.
 * @throws ConfigError when it is too old.
 */
export function mustBeNode(version: string): void {
  if (Number(version.split('.')[0]) >= oldestNode) return;
  throw new ConfigError(
    `This is Node ${version}. Use Node ${oldestNode} or newer, such as the one in node_modules/.bin that \`npm start\` takes.`,
  );
}

/** What goes wrong when nobody waits for it any more, such as after an answer, is written down and ends nothing else. */
export function stayUp(log: Logger): void {
  process.on('unhandledRejection', (problem) => {
    const { name, code } = (problem ?? {}) as { name?: string; code?: string };
    log.error({ name, code, at: placesIn(problem) }, 'something failed that nobody waited for');
  });
}
