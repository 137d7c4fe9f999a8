import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { Flow } from './flow.ts';
import { Turns } from './turns.ts';

let turns: Turns;
beforeEach(() => {
  turns = new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY });
});

/** Whether something is over soon. */
const isOver = (work: Promise<void>) => Promise.race([work.then(() => true), wait(50).then(() => false)]);

it('has the next event wait until the reader took the one before', async () => {
  const flow = new Flow(turns, 'ann');
  await flow.next();
  flow.written();
  const next = flow.next();
  expect(await isOver(next)).toBe(false);
  flow.taken();
  expect(await isOver(next)).toBe(true);
});

it('writes the events of one person one after another, whether they are read or not, and those of others meanwhile', async () => {
  const [one, two, other] = [new Flow(turns, 'ann'), new Flow(turns, 'ann'), new Flow(turns, 'bob')];
  await one.next();
  const second = two.next();
  expect(await isOver(other.next())).toBe(true);
  expect(await isOver(second)).toBe(false);
  one.written();
  expect(await isOver(second)).toBe(true);
});

it.each(['before its turn', 'before it is taken'])(
  'lets go of an event whose reader leaves %s',
  async (when) => {
    const [one, two] = [new Flow(turns, 'ann'), new Flow(turns, 'ann')];
    await one.next();
    if (when === 'before it is taken') one.written();
    const left = when === 'before it is taken' ? one : two;
    const waiting = left.next();
    left.stop();
    one.written();
    expect(await isOver(waiting)).toBe(true);
    expect(await isOver(left.next())).toBe(true);
    expect(await isOver(new Flow(turns, 'ann').next())).toBe(true);
  },
);
