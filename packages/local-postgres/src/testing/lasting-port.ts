import { randomInt } from 'node:crypto';
import { freePort } from '../free-port.ts';

/**
 * A free port that stays ours while the server is down. Systems hand out the ports from 32768 on to whoever opens a
 * connection; a client that tries to reach a dead server there may even be given that very port and talk to itself.
 */
export async function lastingPort(attempts = 50): Promise<number> {
  try {
    return await freePort(randomInt(15_000, 30_000));
  } catch (error) {
    if (attempts <= 1) throw error;
    return lastingPort(attempts - 1);
  }
}
