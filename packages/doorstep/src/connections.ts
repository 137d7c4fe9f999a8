import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from './network.ts';

/** How many connections one address may have, where people come by themselves and not by way of a proxy. */
export type Connections = {
  /** Open at the same time. */
  open: number;
  /** New in ten seconds. */
  anew: number;
  /** Networks that have as many as they like, such as that of somebody who comes with the questions of others. */
  except?: readonly string[];
};

const tenSeconds = 10_000;

/** From where a connection comes. */
export const placeOf = ({ remoteAddress = '' }: Socket): string => networkOf(remoteAddress);

/** Knows how many connections each address has, and how many it opened just now. */
export class Crowds {
  readonly #most: Connections;
  readonly #open = new Map<string, number>();
  readonly #anew = new Map<string, number>();

  constructor(most: Connections) {
    this.#most = most;
    setInterval(() => this.#anew.clear(), tenSeconds).unref();
  }

  /** Counts a connection. @returns whether there is room for it; where there is none, it is not kept. */
  comes(socket: Socket): boolean {
    const place = placeOf(socket);
    if (this.#most.except?.includes(place)) return true;
    const [anew, open] = [add(this.#anew, place, 1), this.#open.get(place) ?? 0];
    if (anew > this.#most.anew || open >= this.#most.open) return false;
    add(this.#open, place, 1);
    socket.once('close', () => add(this.#open, place, -1));
    return true;
  }
}

function add(counts: Map<string, number>, place: string, by: number): number {
  const count = (counts.get(place) ?? 0) + by;
  if (count > 0) counts.set(place, count);
  else counts.delete(place);
  return count;
}

/** Has a server hang up on whom it does not let in, before it sets anything up for them. */
export function letInOnly(server: Server, may: (socket: Socket) => boolean): void {
  const receive = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    if (!may(socket)) socket.destroy();
    else for (const one of receive) one.call(server, socket);
  });
}
