import type { ServerResponse } from 'node:http';

/** Does something when an answer was read or given up: at once when whoever asked left while we were looking who it is. */
export function onceGone(response: ServerResponse, act: () => void): void {
  if (response.destroyed) act();
  else response.once('close', act);
}
