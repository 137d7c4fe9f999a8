import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The last long run of each promise, as it is kept in the repository.
 * @typedef {{ date: string, seconds: number, machine: string, reports: Report[] }} LongRun
 * @typedef {{ test: string, count: number, seed?: number }} Report
 */

const fileIn = (root) => join(root, 'docs', 'reliability', 'long-run.json');

/** @returns {Record<string, LongRun>} by id of the promise; empty when there was none yet */
export function readLongRuns(root) {
  try {
    return JSON.parse(readFileSync(fileIn(root), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Keeps these runs and, of all other promises, the ones that were kept before. @param {Record<string, LongRun>} runs */
export function keepLongRuns(root, runs) {
  const all = Object.entries({ ...readLongRuns(root), ...runs }).sort(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync(dirname(fileIn(root)), { recursive: true });
  writeFileSync(fileIn(root), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
