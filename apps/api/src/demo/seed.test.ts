import { describe, expect, it } from 'vitest';
import { execute } from '../commands/execute.ts';
import { freshDatabase, startService } from '../testing/running.ts';
import { seedDemo } from './seed.ts';

const counted = 'select count(*)::int as events, max(recorded_at) < now() as past from event';

describe('seeding the demo', () => {
  it('happens once, in the past, and the second start keeps what was there', async () => {
    const databaseUrl = await freshDatabase();
    const first = await startService({ databaseUrl });
    const [before] = await first.service.database.em.fork().execute(counted);
    await first.stop();
    const second = await startService({ databaseUrl });
    expect(await second.service.database.em.fork().execute(counted)).toEqual([before]);
    expect(before).toMatchObject({ past: true });
    await second.stop();
  });

  it('goes on where it was cut short', async () => {
    const running = await startService();
    const em = running.service.database.em.fork();
    const [whole] = await em.execute(counted);
    await em.execute('delete from person');
    expect(await seedDemo(running.service)).toBe(true);
    expect(await em.execute(counted)).toEqual([whole]);
    await running.stop();
  });

  it('leaves a database alone in which somebody has begun', async () => {
    const running = await startService({ demo: false });
    const input = { name: 'Ours', issue: 'Real work' };
    await execute(running.service, { name: 'startCollaboration', commandId: 'a', actor: 'me', input });
    expect(await seedDemo(running.service)).toBe(false);
    await running.stop();
  });
});
