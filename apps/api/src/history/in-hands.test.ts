import { expect, it } from 'vitest';
import { letGo, mayReadMore, notedWork, noteRead, noteWork } from './in-hands.ts';

const full = { size: 8_000_000 };

it('lets one question at a time have more than six full collaborations in hands', async () => {
  const [one, other, small] = [{}, {}, {}];
  for (const context of [one, other])
    for (let count = 0; count < 7; count++) {
      await mayReadMore(context);
      noteRead(context, full);
    }
  await Promise.all([mayReadMore(one), mayReadMore(one)]);
  let goesOn = false;
  const waiting = mayReadMore(other).then(() => {
    goesOn = true;
  });
  await mayReadMore(small);
  expect(goesOn).toBe(false);
  await letGo(one);
  await waiting;
  await letGo(other);
  await letGo(small);
});

it('waits for nobody who left while waiting', async () => {
  const [one, gone, next] = [{}, {}, {}];
  for (const context of [one, gone, next]) noteRead(context, { size: 49_000_000 });
  await mayReadMore(one);
  void mayReadMore(gone);
  const left = letGo(gone);
  await letGo(one);
  await left;
  await mayReadMore(next);
  await letGo(next);
});

it('knows for how long a question was work, until it is answered', async () => {
  const question = {};
  expect(notedWork(question)).toBe(0);
  noteRead(question, full, 30);
  noteWork(question, 12);
  expect(notedWork(question)).toBe(42);
  await letGo(question);
  expect(notedWork(question)).toBe(0);
});
