import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Running } from '../main.ts';

/** A connection on which a test writes by hand what no client library would. */
export class RawConnection {
  readonly socket: Socket;
  /** All that came back until the service hung up. */
  readonly answer: Promise<string>;

  private constructor(socket: Socket) {
    this.socket = socket;
    this.answer = text(socket).catch(() => '');
    socket.on('error', () => undefined); // a service that hangs up is what some tests wait for
  }

  static async to({ url }: Pick<Running, 'url'>): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  write(...lines: string[]): void {
    this.socket.write(lines.join('\r\n'));
  }

  /** The status of the first answer; 0 when there was none. */
  async status(): Promise<number> {
    return Number(/^HTTP\/1\.1 (\d+)/.exec(await this.answer)?.[1] ?? 0);
  }

  close(): void {
    this.socket.destroy();
  }
}
