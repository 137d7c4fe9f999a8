import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Busy } from './busy.ts';

const work = (millis: number) => {
  for (const end = performance.now() + millis; performance.now() < end; );
};

it('is busy while it works for most of the time, and not while it waits', async () => {
  const busy = new Busy();
  for (let count = 0; count < 8; count++) {
    work(50);
    await sleep(1);
  }
  expect(busy.isBusy).toBe(true);
  await sleep(400);
  expect(busy.isBusy).toBe(false);
});
