import { appendFileSync } from 'node:fs';

/** What a test of reliability did: one line of the report that docs/reliability.md is made from. */
export type Report = {
  /** Which promise it put to the test, by its id in scripts/reliability/promises.mjs. */
  promise: string;
  /** What was done, in a few words. */
  test: string;
  /** How often, in the unit that the promise names. */
  count: number;
  /** What makes the same run again. */
  seed?: number;
  /** Any other figure worth keeping. */
  [figure: string]: string | number | undefined;
};

/** Appends one JSON line to the file that RELIABILITY_REPORT names; does nothing when it names none. */
export function report(entry: Report): void {
  const file = process.env.RELIABILITY_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}
