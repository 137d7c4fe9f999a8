import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Server as Door, type ListenOptions } from 'node:net';

/** As many sockets listen on one port: in a round of its event loop Node lets in one connection of each, however many wait outside. */
const doors = 32;
/** As many connections wait outside each to be let in. */
const backlog = 4_096;

type Where = { port: number; host: string };

/**
 * Listens on a port in a way that lets others in while somebody comes in crowds and the server is at work: of many that wait, one
 * socket would let in one for each page that is made.
 * @param where 0 as port takes any free one.
 * @throws the system's error, such as EADDRINUSE.
 */
export async function openDoors(server: Server, where: Where): Promise<void> {
  if (where.port !== 0) await mustBeFree(where);
  const isWide = await listen(server, { ...where, backlog, reusePort: true }).then(
    () => true,
    (error: NodeJS.ErrnoException) => (cannotShare.has(error.code) ? false : Promise.reject(error)),
  );
  if (!isWide) return await listen(server, { ...where, backlog });
  const { port } = server.address() as AddressInfo;
  const others = Array.from({ length: doors - 1 }, () => doorTo(server));
  for (const door of others) await listen(door, { ...where, port, backlog, reusePort: true });
  closeAlong(server, others);
}

/** What systems say on which sockets cannot share a port. */
const cannotShare = new Set<string | undefined>(['ENOTSUP', 'EINVAL', 'ENOSYS']);

/** Sockets of ours share the port with each other, and would with those of another one of us. */
async function mustBeFree(where: Where): Promise<void> {
  const probe = createServer();
  await listen(probe, { ...where, exclusive: true });
  await new Promise((done) => probe.close(done));
}

/** As an HTTP server has its connections. */
const doorTo = (server: Server): Door =>
  createServer({ allowHalfOpen: true, noDelay: true }, (socket) => void server.emit('connection', socket));

const listen = (door: Door, options: ListenOptions): Promise<void> =>
  new Promise((done, fail) => {
    door.once('error', fail).listen(options, () => {
      door.off('error', fail).on('error', () => {}); // one who could not be let in takes nobody along
      done();
    });
  });

/** Closing the server closes all of its doors, and is done when nobody who came in by one of them is there any more. */
function closeAlong(server: Server, others: readonly Door[]): void {
  const close = server.close.bind(server);
  server.close = (done) => {
    const each = others.map((door) => new Promise<void>((closed) => door.close(() => closed())));
    return close((error) => void Promise.all(each).then(() => done?.(error)));
  };
}
