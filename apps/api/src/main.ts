import 'reflect-metadata';
import { realpathSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openDoors, pace } from '@samenspel/doorstep';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { sealEarlierAnswers } from './assessment/seal-earlier.ts';
import { sentenceOf } from './cli/sentence-of.ts';
import { InTurn } from './commands/in-turn.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { connect, type Database } from './database/connect.ts';
import { asOwner, migrate, whileAlone } from './database/migrate.ts';
import { seedDemo } from './demo/seed.ts';
import { eraseBeforeServing } from './erasure/before-serving.ts';
import { Histories } from './history/histories.ts';
import { createApollo } from './http/apollo.ts';
import { withCommandsInTurn } from './http/commands-in-turn.ts';
import { Door } from './http/door.ts';
import { withEffort } from './http/effort.ts';
import { OpenStreams } from './http/open-streams.ts';
import { Rates } from './http/rates.ts';
import { createHttpServer } from './http/server.ts';
import { withStillHere } from './http/still-here.ts';
import { createStreamHandler } from './http/stream-handler.ts';
import { lines } from './http/turns.ts';
import { nameIssuerOfEarlier } from './identity/earlier-subjects.ts';
import { identityFor } from './identity/for-service.ts';
import { cookieNameFor } from './identity/options.ts';
import { WakeUps } from './live/wake-ups.ts';
import { createMailer } from './mail/mailer.ts';
import { Metrics } from './monitoring/metrics.ts';
import { Standings } from './monitoring/standings.ts';
import { mustBeNode, stayUp } from './process.ts';
import { durableReaders } from './readers/durable-readers.ts';
import { runReaders } from './readers/run-readers.ts';
import { Readings } from './readings/readings.ts';
import { tidyDaily } from './retention/daily.ts';
import { createSchema } from './schema.ts';
import { mustHaveKey } from './sealing/must-have-key.ts';
import { readSealing } from './sealing/sealing.ts';
import type { Service } from './service.ts';

/** A running service. */
export type Running = {
  /** Address without a path, such as `http://127.0.0.1:4000`. */
  url: string;
  service: Service;
  /** Finishes what is under way, ends the streams and closes the connections. */
  stop: () => Promise<void>;
};

type Opening = Pick<
  Config,
  | 'databaseUrl'
  | 'ownerUrl'
  | 'erasureUrl'
  | 'erasureRegister'
  | 'sealingKey'
  | 'demo'
  | 'portalOrigin'
  | 'identity'
  | 'mail'
  | 'logLevel'
>;

/** The parts that work without a socket: for the command line and for the service alike. */
export async function openService(config: Opening): Promise<Service & { close: () => Promise<void> }> {
  const database = await connect(config.databaseUrl, 'application');
  const service = serviceOn(database, config);
  const close = async () => {
    await service.wakeUps.told();
    service.mailer.close();
    await service.identity.close();
    await database.close(true);
  };
  return { ...service, close };
}

function serviceOn(database: Database, opening: Opening): Service {
  const { demo, logLevel, databaseUrl, identity: config } = opening;
  const log = pino({ level: logLevel, base: null });
  const readers = durableReaders(database, log);
  const standings = new Standings(readers);
  const around = {
    ...{ database, log, demo },
    sealing: readSealing(opening.sealingKey),
    mailer: createMailer(opening.mail, log),
    origin: opening.portalOrigin ?? 'http://localhost:3000',
  };
  const service: Service = {
    ...around,
    ...{ readers, standings },
    identity: identityFor(around, { databaseUrl, config, service: () => service }),
    metrics: new Metrics(database, standings),
    histories: new Histories(),
    inTurn: new InTurn(),
    readings: new Readings(database),
    wakeUps: new WakeUps(database),
  };
  return service;
}

/**
 * Brings the tables up to date and, while the demo is on, seeds it into an empty database; as the owner, since only the
 * owner may tell of a past that was not recorded at the time. Then erases again what a restored backup brought back.
 * @throws Refusal NOT_ALLOWED when erased text is there and no login may erase it.
 */
export async function prepare(config: Opening): Promise<void> {
  await migrate(config.ownerUrl);
  if (config.demo)
    await asOwner(config.ownerUrl, (owner) => whileAlone(owner, () => seedDemo(serviceOn(owner, config))));
  await eraseBeforeServing(config);
}

/**
 * Starts the service: migrates, seeds the demo into an empty database, and listens.
 * @throws the driver's error when the database cannot be reached; Error EADDRINUSE when the port is taken.
 */
export async function buildService(config: Config): Promise<Running> {
  if (config.sealingKey === null) throw noKey();
  const service = await openService(config);
  try {
    await prepare(config);
    await nameIssuerOfEarlier(service.database.em.fork(), config.identity.oidc);
    await sealEarlierAnswers(service.database, mustHaveKey(service.sealing));
    const turns = lines();
    const schema = withCommandsInTurn(withEffort(withStillHere(await createSchema())), turns.commands);
    const apollo = createApollo(schema, service.log);
    await apollo.start();
    const { allowance, patience, portalOrigin, trustPortal } = config;
    const stream = createStreamHandler(schema, service.log, patience);
    const server = createHttpServer({
      ...{ service, apollo, stream, patience, portalOrigin, trustPortal },
      door: new Door(cookieNameFor(service.origin)),
      rates: new Rates(allowance),
      pace: pace({ perSecond: 300, unpaced: allowance.requestsUnpaced }),
      openStreams: new OpenStreams(allowance),
      lines: turns,
    });
    await openDoors(server, config);
    const stopReading = runReaders(service);
    const stopTidying = tidyDaily(service, config);
    const stop = async () => {
      await drain(server);
      await apollo.stop();
      await Promise.all([stopReading(), stopTidying()]);
      await service.close();
    };
    return { url: addressOf(server, config.host), service, stop };
  } catch (error) {
    await service.close();
    throw error;
  }
}

const noKey = () =>
  new ConfigError(
    'SEALING_KEY is missing. Make a key with `samenspel sealing-key <file>`, name the file in SEALING_KEY, and keep a copy apart from the backups of the database.',
  );

const addressOf = (server: Server, host: string): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;

/** Requests under way get a moment; streams would never end by themselves. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 1_000);
  await closed;
  clearTimeout(patience);
}

async function main(): Promise<void> {
  mustBeNode(process.versions.node);
  const running = await buildService(readConfig(process.env));
  collectDefaultMetrics({ register: running.service.metrics.registry });
  stayUp(running.service.log);
  running.service.log.info({ url: running.url }, 'ready');
  const stop = () => void running.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((error: unknown) => {
    const { code, name } = error as NodeJS.ErrnoException;
    pino({ base: null }).fatal({ code, name }, sentenceOf(error).en);
    process.exitCode = 1;
  });
