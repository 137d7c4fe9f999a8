import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Line, linesOfFile, linesOfText } from './lines.ts';

async function all(lines: AsyncIterable<Line>): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

test('lines longer than what is read at once come whole, with letters that lie across', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  const texts = ['é'.repeat(200_000), '', `a${'€'.repeat(300_000)}`, 'b\u2028c\rd'];
  await writeFile(join(folder, 'lines'), `${texts.join('\n')}\n`);
  const lines = await all(linesOfFile(join(folder, 'lines')));
  expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text })));
  await rm(folder, { recursive: true });
});

test('a last line without an end is not a line', async () => {
  expect(await all(linesOfText('a\nb'))).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: null },
  ]);
});

test('nothing has no lines', async () => {
  expect(await all(linesOfText(''))).toEqual([]);
});
