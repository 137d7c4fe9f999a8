import { pino } from 'pino';
import { expect, it } from 'vitest';
import { inItsOwnTime } from './in-its-own-time.ts';

it('writes down where work failed that nobody waits for, and takes nothing else along', async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  inItsOwnTime(log, Promise.reject(new Error('anne@stad.example is unknown')));
  inItsOwnTime(log, Promise.resolve());
  await expect.poll(() => lines.length).toBe(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'letters were not sent',
    at: expect.arrayContaining([expect.stringContaining('in-its-own-time.test.ts')]),
  });
  expect(lines.join('')).not.toContain('anne');
});
