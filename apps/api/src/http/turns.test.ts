import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { isAboutSchema, Turns } from './turns.ts';

/** Who got a turn so far, in order. */
function watched(turns: Turns) {
  const begun: string[] = [];
  const begin = (name: string, label: string) =>
    turns.take(name).then((end) => {
      begun.push(label);
      return end;
    });
  return { begun, begin };
}

it('lets a few of one name go at a time, in their order, and those of others meanwhile', async () => {
  const { begun, begin } = watched(new Turns({ together: 2, waiting: 10 }));
  const [first] = await Promise.all([begin('ann', 'a1'), begin('ann', 'a2')]);
  const third = begin('ann', 'a3');
  const fourth = begin('ann', 'a4');
  await begin('bob', 'b1');
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  first();
  first(); // a second time gives no second place
  await third;
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  (await third)();
  await fourth;
  expect(begun.at(-1)).toBe('a4');
});

it('leaves time between two questions for whoever comes in', async () => {
  const turns = new Turns({ together: 3, waiting: 10 });
  let round = 0;
  let isOver = false;
  const count = (): unknown => {
    round++;
    return isOver || setImmediate(count);
  };
  count();
  const begun: number[] = [];
  const work = (name: string) => turns.during(name, async () => void begun.push(round));
  await Promise.all(['ann', 'ann', 'bob', 'ann', 'ann'].map(work));
  isOver = true;
  expect(begun).toHaveLength(5);
  for (const [index, at] of begun.slice(1).entries()) expect(at - (begun[index] ?? 0)).toBeGreaterThan(10);
});

it('refuses who comes when too many wait', async () => {
  const turns = new Turns({ together: 1, waiting: 1 });
  const end = await turns.take('ann');
  const second = turns.take('ann');
  await expect(turns.take('ann')).rejects.toMatchObject({ status: 429 });
  end();
  (await second)();
  await expect(turns.take('ann')).resolves.toBeTypeOf('function');
});

it('lasts until an answer was read, and does not begin for who has gone', async () => {
  const turns = new Turns({ together: 1, waiting: 10 });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  expect(await turns.takeFor('ann', response)).toBe(true);
  const gone = new ServerResponse(new IncomingMessage(new Socket()));
  gone.destroy();
  const next = turns.takeFor('ann', gone);
  response.emit('close');
  expect(await next).toBe(false);
  await expect(turns.take('ann')).resolves.toBeTypeOf('function');
});

it('knows a question about the schema', () => {
  expect(isAboutSchema('{ __schema { types { name } } }')).toBe(true);
  expect(isAboutSchema('{ a: __type(name: "X") { name } }')).toBe(true);
  expect(isAboutSchema('{ me { __typename } }')).toBe(false);
});

it('makes pieces of several readers one after another, and waits for nobody who reads one', async () => {
  const turns = new Turns({ together: 1, waiting: 10 });
  const atWork: string[] = [];
  let ended = 0;
  async function* made(name: string) {
    try {
      for (const piece of [1, 2]) {
        atWork.push(name);
        expect(atWork).toHaveLength(1);
        await new Promise((later) => setTimeout(later, 5));
        atWork.pop();
        yield `${name}${piece}`;
      }
    } finally {
      ended++;
    }
  }
  const [slow, quick] = ['a', 'b'].map((name) => turns.pieces('office', made(name)));
  const first = await slow?.next(); // and reads on later
  const all: string[] = [];
  for await (const piece of quick ?? []) all.push(piece);
  expect([first?.value, ...all]).toEqual(['a1', 'b1', 'b2']);
  await slow?.return(undefined);
  expect(ended).toBe(2);
});
