import { VersionConflict } from '@samenspel/event-log';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/connect.ts';
import { poolUse } from '../database/native-pool.ts';
import type { Standings } from './standings.ts';

/** The figures of one process, for Prometheus to fetch. None of them tells of persons or of what they wrote. */
export class Metrics {
  readonly registry = new Registry();
  readonly #database: Database;
  readonly #standings: Standings;
  readonly #appends = this.#counter('appends_total', 'Appends to the log, by how they ended.', ['outcome']);
  readonly #appended = this.#counter('events_appended_total', 'Events appended to the log.');
  readonly #refused = this.#counter('requests_refused_total', 'Requests refused at the door, by status.', [
    'status',
  ]);
  readonly #seconds = new Histogram({
    name: 'samenspel_append_seconds',
    help: 'Time from the start of an append to its commit, read tables included.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });
  readonly #pool = this.#gauge('pool_connections', 'Connections to the database, by what they do.', [
    'state',
  ]);
  readonly #up = this.#gauge('database_up', 'Whether the database answers (1) or not (0).');
  readonly #streams = this.#gauge('reader_streams_behind', 'Streams with events to be read.', ['reader']);
  readonly #events = this.#gauge('reader_events_behind', 'Events still to be read.', ['reader']);
  readonly #parked = this.#gauge('reader_streams_parked', 'Streams parked at a failing event.', ['reader']);

  constructor(database: Database, standings: Standings) {
    this.#database = database;
    this.#standings = standings;
  }

  /** Counts and times an append; what it gives or throws goes through. */
  async appending<Event>(append: () => Promise<Event[]>): Promise<Event[]> {
    const end = this.#seconds.startTimer();
    try {
      const events = await append();
      this.#appended.inc(events.length);
      this.#appends.inc({ outcome: 'appended' });
      return events;
    } catch (error) {
      this.#appends.inc({ outcome: error instanceof VersionConflict ? 'conflict' : 'failed' });
      throw error;
    } finally {
      end();
    }
  }

  /** Counts a request that was refused before GraphQL saw it. */
  refused(status: number): void {
    this.#refused.inc({ status: String(status) });
  }

  /** All figures as Prometheus reads them; how far readers are is left out while the database does not answer. */
  async text(): Promise<string> {
    for (const [state, count] of Object.entries(await poolUse(this.#database)))
      this.#pool.set({ state }, count);
    await this.#lookAtReaders();
    return await this.registry.metrics();
  }

  async #lookAtReaders(): Promise<void> {
    const all = await this.#standings.now().catch(() => null);
    this.#up.set(all ? 1 : 0);
    for (const gauge of [this.#streams, this.#events, this.#parked]) gauge.reset();
    for (const { name: reader, streams, events, parked } of all ?? []) {
      this.#streams.set({ reader }, streams);
      this.#events.set({ reader }, events);
      this.#parked.set({ reader }, parked.length);
    }
  }

  #counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name: `samenspel_${name}`, help, labelNames, registers: [this.registry] });
  }

  #gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name: `samenspel_${name}`, help, labelNames, registers: [this.registry] });
  }
}
