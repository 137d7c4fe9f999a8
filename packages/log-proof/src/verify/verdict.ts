import type { Bilingual, Finding } from './finding.ts';
import { type Limits, notProven } from './not-proven.ts';

export type Verdict = {
  /** What does not hold, the first thousand; empty when all holds. */
  findings: Finding[];
  /** How much does not hold, also beyond the first thousand. */
  findingCount: number;
  /** Streams and events that were read. */
  streams: number;
  events: number;
  /** Events whose texts were erased. */
  erased: number;
  /** Streams of the checkpoint from elsewhere that the dossier does not hold; only when it holds some of all. */
  notCovered: number;
  /** What this check cannot prove, in plain words. */
  notProven: Bilingual[];
};

const KEPT = 1_000;

/** Gathers findings and counts while a dossier is read. */
export class Ledger {
  streams = 0;
  events = 0;
  readonly limits: Limits;
  readonly #findings: Finding[] = [];
  readonly #onFinding: (finding: Finding) => void;
  #count = 0;

  constructor(limits: Pick<Limits, 'ownKey' | 'outside'>, onFinding: (finding: Finding) => void) {
    this.limits = { ...limits, leftOut: 0, notCovered: 0, newer: 0, erased: 0 };
    this.#onFinding = onFinding;
  }

  /** Notes what does not hold. */
  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#count += 1;
      if (this.#findings.length < KEPT) this.#findings.push(finding);
      this.#onFinding(finding);
    }
  }

  verdict(): Verdict {
    const { streams, events, limits } = this;
    const { erased, notCovered } = limits;
    const findings = this.#findings;
    return {
      findings,
      findingCount: this.#count,
      streams,
      events,
      erased,
      notCovered,
      notProven: notProven(limits),
    };
  }
}
