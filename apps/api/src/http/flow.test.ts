import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { Flow } from './flow.ts';
import { Turns } from './turns.ts';

let turns: Turns;
beforeEach(() => {
  turns = new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY });
});

/** Whether something is over soon. */
const isOver = (work: Promise<unknown>) => Promise.race([work.then(() => true), wait(50).then(() => false)]);

it('has the next event wait until the reader took the one before', async () => {
  const flow = new Flow([turns, 'ann']);
  await flow.next();
  flow.written();
  const next = flow.next();
  expect(await isOver(next)).toBe(false);
  flow.taken();
  expect(await isOver(next)).toBe(true);
});

it('writes the events of one person one after another, whether they are read or not, and those of others meanwhile', async () => {
  const [one, two, other] = [new Flow([turns, 'ann']), new Flow([turns, 'ann']), new Flow([turns, 'bob'])];
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
    const [one, two] = [new Flow([turns, 'ann']), new Flow([turns, 'ann'])];
    await one.next();
    if (when === 'before it is taken') one.written();
    const left = when === 'before it is taken' ? one : two;
    const waiting = left.next();
    left.stop();
    one.written();
    expect(await isOver(waiting)).toBe(true);
    expect(await isOver(left.next())).toBe(true);
    expect(await isOver(new Flow([turns, 'ann']).next())).toBe(true);
  },
);

it('writes few events of one address at a time, of however many people, and lets go of all turns', async () => {
  const there = new Turns({ together: 2, waiting: Number.POSITIVE_INFINITY });
  const of = (name: string, address: string) => new Flow([turns, name], [there, address]);
  const [ann, bob, cas, dee] = [of('ann', 'here'), of('bob', 'here'), of('cas', 'here'), of('dee', 'there')];
  await Promise.all([ann.next(), bob.next()]);
  const third = cas.next();
  expect(await isOver(dee.next())).toBe(true);
  expect(await isOver(third)).toBe(false);
  ann.written();
  expect(await isOver(third)).toBe(true);
  for (const flow of [bob, cas]) flow.stop();
  expect(await isOver(Promise.all([of('ann', 'here').next(), of('bob', 'here').next()]))).toBe(true);
});

it('gives up the place in the line of its address when its reader leaves while it waits there', async () => {
  const there = new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY });
  const [ann, bob] = ['ann', 'bob'].map((name) => new Flow([turns, name], [there, 'here'])) as [Flow, Flow];
  await ann.next();
  const waiting = bob.next();
  bob.stop();
  expect(await isOver(new Flow([turns, 'bob']).next())).toBe(true);
  ann.written();
  expect(await isOver(waiting)).toBe(true);
  expect(await isOver(new Flow([turns, 'cas'], [there, 'here']).next())).toBe(true);
});
