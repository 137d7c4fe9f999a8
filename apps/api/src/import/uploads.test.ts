import { MAX_FILES } from '@samenspel/decision-records';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip.ts';
import { mostBytes } from './limits.ts';
import { filesOf } from './uploads.ts';

const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');
const refused = (sentence: string) =>
  expect.objectContaining({ code: 'INVALID', field: 'files', message: expect.stringContaining(sentence) });

describe('an upload', () => {
  it('gives its files, also when their base64 is broken into lines', async () => {
    const inLines = base64('# 1. Use lamps\n').replace(/.{8}/g, '$&\r\n');
    expect(await filesOf([{ name: 'a.md', contentBase64: inLines }])).toEqual([
      { path: 'a.md', content: '# 1. Use lamps\n' },
    ]);
  });

  it.each(['*!*', 'YQ==YQ==', 'YQ-_', 'YQ==\u0000'])(
    'is refused when %o stands where base64 should',
    async (contentBase64) => {
      await expect(filesOf([{ name: 'a.md', contentBase64 }])).rejects.toEqual(refused('no base64'));
    },
  );

  it.each([
    ['spaces', ' '],
    ['lines', '\r\n'],
    ['signs of the end', '= '],
    ['letters', 'A'],
  ])('is looked through once, however many %s come before what is wrong', async (_, piece) => {
    const started = performance.now();
    const contentBase64 = `${piece.repeat(4_000_000 / piece.length)}*`;
    await expect(filesOf([{ name: 'a.md', contentBase64 }])).rejects.toEqual(refused('no base64'));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused when it is too many files or too large together', async () => {
    const files = (count: number, bytes: number) =>
      Array.from({ length: count }, (_, n) => ({
        name: `${n}.md`,
        contentBase64: base64(Buffer.alloc(bytes, 'a')),
      }));
    await expect(filesOf(files(MAX_FILES + 1, 1))).rejects.toEqual(refused('at most'));
    await expect(filesOf(files(3, mostBytes / 2))).rejects.toEqual(refused('too large'));
    await expect(filesOf([])).rejects.toEqual(refused('at least one'));
  });

  it('is refused when it only calls itself a zip, and one zip does not unpack another', async () => {
    await expect(filesOf([{ name: 'a.zip', contentBase64: base64('# 1. Use lamps\n') }])).rejects.toEqual(
      refused('zip'),
    );
    const inner = await zipOf([{ name: 'a.md', content: '# 1. Use lamps\n' }]);
    const outer = await zipOf([{ name: 'inner.zip', content: inner }]);
    expect(await filesOf([{ name: 'outer.zip', contentBase64: base64(outer) }])).toEqual([]);
  });
});
