import type { Logger } from 'pino';
import { placesIn } from '../http/places.ts';

/**
 * Work that nobody waits for, so that an answer comes as soon for everybody, whether there is somebody to write to or not.
 * That it failed is written down: where, not what.
 */
export function inItsOwnTime(log: Logger, work: Promise<unknown>): void {
  work.catch((error: unknown) => log.error({ at: placesIn(error) }, 'letters were not sent'));
}
