import { connect, createServer, type Socket } from 'node:net';

/**
 * A line to PostgreSQL that can be cut at the worst moment: `cutAtNextAnswer()` lets the next request through and
 * drops the connection as soon as its answer comes back, so that the caller never learns what became of it.
 * @param cuts asked at each answer whether to cut there too.
 */
export async function cutLine(databaseUrl: string, cuts: () => boolean = () => false) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let armed = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
    }
    near.pipe(far);
    far.on('data', (answer) => {
      if (armed || cuts()) for (const socket of [near, far]) socket.destroy();
      else near.write(answer);
    });
  });
  const port = await new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)),
  );
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cutAtNextAnswer: () => {
      armed = true;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
