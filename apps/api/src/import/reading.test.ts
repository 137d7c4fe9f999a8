import { expect, it } from 'vitest';
import { readApart, readInTurn } from './reading.ts';

const record = { path: '0001-use-lamps.md', content: '# 1. Use lamps\n\nDate: 2024-01-02\n' };
/** Signs that might begin something keep every reader of Markdown busy. */
const hard = Array.from({ length: 120 }, (_, n) => ({
  path: `${n}-a.md`,
  content: `# ${n}. A\n\n${'<'.repeat(250_000)}`,
}));

it('files are read in a thread of their own', async () => {
  const { records, problems } = await readApart([record]);
  expect(records).toMatchObject([{ title: 'Use lamps', sourceKey: '0001-use-lamps.md' }]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('files that are made to be hard to read are given up, and nobody waits for them', async () => {
  let beats = 0;
  const heart = setInterval(() => beats++, 10);
  await expect(readApart(hard, 1_500)).rejects.toMatchObject({ code: 'INVALID', field: 'files' });
  clearInterval(heart);
  expect(beats).toBeGreaterThan(50);
});

it('of one person one upload is read at a time, and of several one after the other', async () => {
  const first = readInTurn('ann', [record]);
  await expect(readInTurn('ann', [record])).rejects.toMatchObject({ code: 'WRONG_STATE' });
  const order: string[] = [];
  const noted = (name: string) => () => void order.push(name);
  await Promise.all([first.then(noted('ann')), readInTurn('bob', [record]).then(noted('bob'))]);
  expect(order).toEqual(['ann', 'bob']);
  await expect(readInTurn('ann', [record])).resolves.toMatchObject({ records: [{ title: 'Use lamps' }] });
});
