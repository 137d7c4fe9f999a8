import { setTimeout as sleep } from 'node:timers/promises';
import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { random } from '@samenspel/log-proof/testing';
import { afterEach, expect, test } from 'vitest';
import { append } from '../append.ts';
import { streamVersion } from '../streams.ts';
import type { Call } from '../testing/history/call.ts';
import { checkHistory } from '../testing/history/check-history.ts';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { commandNumbered } from '../testing/writers/plan.ts';
import { Writers } from '../testing/writers/start-writers.ts';

const cycles = sized(5, 100);
const seed = newSeed();
const chance = random(seed);
const plan = { seed, name: 'killed' };

/** A kill does not empty the memory of the operating system, so fsync may stay off. */
const CAREFUL = { synchronous_commit: 'on', full_page_writes: 'on' };
/** Answers before anything of a commit has left the server's own memory. */
const FORGETFUL = { synchronous_commit: 'off', wal_writer_delay: '10s' };

let log: TestLog;
afterEach(() => log.close());

/** Writers at work while the server is killed and started again, each time after up to a second and a half of work. */
async function killInMidAppend(cycles: number): Promise<Call[]> {
  const crew = { url: log.url, plan, folder: temporaryFolder(), processes: 2, writersEach: 8 };
  const writers = new Writers(crew);
  await writers.atWork();
  for (let cycle = 0; cycle < cycles; cycle++) {
    await sleep(500 + chance.below(1_000));
    await log.server.kill();
    await log.server.start();
  }
  return await writers.end({ atOnce: true });
}

/** The commands of which no caller ever learned whether they were done. */
function leftUnknown(calls: readonly Call[]): string[] {
  const commands = [...Map.groupBy(calls, ({ commandId }) => commandId)];
  const left = commands.filter(
    ([, each]) =>
      each.some(({ outcome }) => outcome.is === 'unknown') &&
      !each.some(({ outcome }) => outcome.is === 'ok'),
  );
  return left.map(([commandId]) => commandId);
}

async function askAgain(commandId: string): Promise<Call> {
  const command = commandNumbered(plan, commandId);
  const expectedVersion = await streamVersion(log.em(), command.streamId);
  const { events, repeated } = await append(log.em(), { ...command, expectedVersion });
  const { streamId } = command;
  const places = events.map(({ id, version, recordedAt }) => ({ id, version, recordedAt }));
  const ids = command.events.map(({ id }) => id);
  return { streamId, commandId, expectedVersion, ids, outcome: { is: 'ok', places, repeated } };
}

test(
  'a server killed in mid-append loses nothing it acknowledged, and a command asked again is done once',
  async () => {
    log = await openLog({ settings: CAREFUL });
    const calls = await killInMidAppend(cycles);
    const unknown = calls.filter(({ outcome }) => outcome.is === 'unknown').length;
    expect((await checkHistory(log.em(), calls)).findings, `seed ${seed}`).toEqual([]);
    const again: Call[] = [];
    for (const commandId of leftUnknown(calls)) again.push(await askAgain(commandId));
    const checked = await checkHistory(log.em(), [...calls, ...again]);
    expect(checked.findings, `seed ${seed}, asked again`).toEqual([]);
    expect(unknown).toBeGreaterThan(cycles);
    const { commands, events } = checked;
    report({
      promise: 'kill-postgres',
      test: 'kill -9 under writers',
      count: cycles,
      seed,
      commands,
      events,
      unknown,
    });
  },
  60_000 + cycles * 30_000,
);

test('a server that acknowledges too early is found out', { timeout: 120_000 }, async () => {
  log = await openLog({ settings: FORGETFUL });
  const { findings } = await checkHistory(log.em(), await killInMidAppend(1));
  expect(findings.join('\n')).toMatch(/was acknowledged and is not there/);
});
