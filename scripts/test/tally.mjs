/**
 * Adds up what the test runners print at their end.
 * @param {string} output what turbo and vitest printed, without colours; lines may begin with turbo's `package:test: `
 * @returns {{passed: number, failed: number, skipped: number}} counts of single tests
 */
export function tally(output) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of output.split('\n')) {
    for (const [, count, word] of closingWords(line.replace(/^@?[\w./-]+:test: ?/, '')))
      sum[meaning[word]] += Number(count);
  }
  return sum;
}

const meaning = {
  passed: 'passed',
  flaky: 'failed', // green on the second try only is not green
  failed: 'failed',
  interrupted: 'failed',
  'did not run': 'failed',
  skipped: 'skipped',
  todo: 'skipped',
};

/** Vitest closes with `Tests  1 failed | 12 passed (13)`, Playwright with `12 passed (3.4s)` and one line for each other word. */
function closingWords(line) {
  const vitest = /^\s*Tests\s+(\d.*)\(\d+\)\s*$/.exec(line);
  const words = /(\d+) (passed|failed|flaky|interrupted|did not run|skipped|todo)/g;
  if (vitest) return vitest[1].matchAll(words);
  return /^\s{0,4}\d+ (passed|failed|flaky|interrupted|did not run|skipped)( \([\d.hms ]+\))?\s*$/.test(line)
    ? line.matchAll(words)
    : [];
}
