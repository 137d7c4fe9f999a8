import { type EventLoopUtilization, performance } from 'node:perf_hooks';

/** Looked at no more often than once in so many milliseconds. */
const every = 250;
/** From this share of its time on the service is busy: whoever comes then waits. */
const much = 0.5;

/** Knows whether this process was busy a moment ago. */
export class Busy {
  #since: EventLoopUtilization = performance.eventLoopUtilization();
  #at = performance.now();
  #share = 0;

  /** Whether it worked for more than half of the time, of late. */
  get isBusy(): boolean {
    const now = performance.now();
    if (now - this.#at < every) return this.#share > much;
    const current = performance.eventLoopUtilization();
    this.#share = performance.eventLoopUtilization(current, this.#since).utilization;
    [this.#since, this.#at] = [current, now];
    return this.#share > much;
  }
}
