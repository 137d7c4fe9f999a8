import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { startService } from '../testing/running.ts';

const page = readFileSync(new URL('../../../../docs/funders.md', import.meta.url), 'utf8');
const between = '=== next example ===';

type Example = { script: string; shown: string | null };

/** The shell examples of the page in their order, each with the answer that stands below it. */
const examples: Example[] = [...page.matchAll(/```sh\n(.*?)```(?:\n\n```json\n(.*?)```)?/gs)].map(
  ([, script = '', shown]) => ({ script, shown: shown ?? null }),
);

let running: Running;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.stop());

describe('the page for funders', () => {
  it('shows what its own examples really answer', async ({ skip }) => {
    if (!has('curl')) return skip('curl is not installed here, so the examples cannot be run as they stand');
    const answers = await answersOf(examples);
    const shown = examples.map((example) => (example.shown === null ? null : JSON.parse(example.shown)));
    expect(shown.filter((json) => json !== null)).toHaveLength(7);
    for (const [index, answer] of answers.entries())
      if (shown[index] !== null) expect(answer).toEqual(shown[index]);
  });
});

/** Runs all examples in one shell, against this service; what prints nothing answers null. */
async function answersOf(all: readonly Example[]): Promise<unknown[]> {
  const script = all.map(({ script }) => `${script}\necho; echo '${between}'`).join('\n');
  const here = script.replaceAll('http://localhost:4000', running.url);
  const { stdout } = await promisify(execFile)('sh', ['-ec', here]);
  const parts = stdout.split(`${between}\n`).slice(0, -1);
  return parts.map((part) => (part.trim() === '' ? null : withoutCost(JSON.parse(part))));
}

const withoutCost = ({ extensions: _cost, ...answer }: Record<string, unknown>) => answer;

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
