import { describe, expect, test } from 'vitest';
import { tally } from './tally.mjs';

describe('the closing count', () => {
  test('adds the lines of several packages', () => {
    const output = [
      '@samenspel/domain:test:       Tests  12 passed (12)',
      '@samenspel/api:test:       Tests  1 failed | 3 passed | 2 skipped (6)',
      '      Tests  4 passed (4)',
    ].join('\n');
    expect(tally(output)).toEqual({ passed: 19, failed: 1, skipped: 2 });
  });

  test('reads what Playwright prints', () => {
    const output = ['1 failed', '1 flaky', '3 did not run', '12 passed (3.4s)', '2 passed (1.2m)'];
    expect(tally(output.map((line) => `@samenspel/e2e:test:   ${line}`).join('\n'))).toEqual({
      passed: 14,
      failed: 5,
      skipped: 0,
    });
  });

  test('does not count files, nor sentences that look alike', () => {
    const output = [
      '@samenspel/domain:test:  Test Files  3 passed (3)',
      '@samenspel/domain:test: 3 passed the ball to the others',
      'Tasks:    9 successful, 9 total',
    ].join('\n');
    expect(tally(output)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
