import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { append } from '../append.ts';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { checkpointsContract } from '../testing/readers/checkpoints-contract.ts';
import { request } from '../testing/requests.ts';
import { DatabaseCheckpoints } from './database-checkpoints.ts';
import { MemoryCheckpoints } from './memory-checkpoints.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

const look = { source: null, kinds: null, ids: null };

describe('checkpoints in the database', () => {
  checkpointsContract(
    () => log,
    () => new DatabaseCheckpoints(log.em(), randomUUID()),
  );

  test('are those of all processes with the same reader, and of no other reader', async () => {
    const { streamId } = await appended();
    const [here, there] = [log.em(), await log.elsewhere()].map((em) => new DatabaseCheckpoints(em, 'one'));
    await here?.behind(look);
    await here?.hold(streamId, async () => ({ version: 1 }));
    expect(await there?.behind(look)).not.toContain(streamId);
    expect(await new DatabaseCheckpoints(log.em(), 'other').behind(look)).toContain(streamId);
  });

  test('move together with what was written beside them, or not at all', async () => {
    await (await log.superuser()).execute('create table effect (stream_id text)');
    await (await log.superuser()).execute('grant select, insert on effect to samenspel_app');
    const { streamId } = await appended();
    const checkpoints = new DatabaseCheckpoints(log.em(), 'three');
    await checkpoints.behind(look);
    const effects = () => log.em().execute('select from effect where stream_id = ?', [streamId]);
    const write = (then: () => Promise<{ version: number }>) =>
      checkpoints.hold(streamId, async ({ tx }) => {
        await tx.execute('insert into effect values (?)', [streamId]);
        return then();
      });
    await expect(write(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
    expect(await effects()).toHaveLength(0);
    await write(async () => ({ version: 1 }));
    expect(await effects()).toHaveLength(1);
  });

  test('of a holder that hangs are freed by the database', async () => {
    const { streamId } = await appended();
    const checkpoints = new DatabaseCheckpoints(log.em(), 'four', 100);
    await checkpoints.behind(look);
    const hanging = checkpoints.hold(streamId, async () => {
      await expect
        .poll(() => new DatabaseCheckpoints(log.em(), 'four').hold(streamId, async () => ({ version: 1 })))
        .toEqual({ version: 1 });
      return { version: 1 };
    });
    await expect(hanging).rejects.toThrow();
  });
});

describe('checkpoints in memory', () => {
  checkpointsContract(
    () => log,
    () => new MemoryCheckpoints(log.em()),
  );

  test('begin anew for a stream that was forgotten', async () => {
    const { streamId } = await appended();
    const checkpoints = new MemoryCheckpoints(log.em());
    await checkpoints.hold(streamId, async () => ({ version: 1 }));
    expect(await checkpoints.behind(look)).not.toContain(streamId);
    checkpoints.forget(streamId);
    expect(await checkpoints.behind(look)).toContain(streamId);
  });
});

async function appended() {
  const wish = request();
  await append(log.em(), wish);
  return wish;
}
